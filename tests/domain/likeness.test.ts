import { describe, expect, test } from 'vitest';
import { apartId } from '../../utils/domain/apart';
import { examined, likePairs, likePairsOf } from '../../utils/domain/likeness';
import { nameKeys, organizationKey } from '../../utils/domain/name-key';
import type { Person } from '../../utils/domain/person';
import { rosterRow } from '../../utils/domain/roster-row';
import { signsOf } from '../../utils/domain/signs';
import { aPerson } from '../support/builders';
import { effortOf } from '../support/effort';

const NOBODY = new Set<string>();
const row = (id: string, changes: Partial<Person> = {}) => {
  const made = rosterRow(aPerson({ id, organization: null, ...changes }), []);
  if (!made) throw new Error('Nobody.');
  return made;
};
const reasons = (...people: ReturnType<typeof row>[]) =>
  likePairs(people, NOBODY).flatMap((pair) => {
    const found = examined(pair, [[], []]);
    return found ? [found.why.map(({ kind }) => kind)] : [];
  });

describe('one name where they work', () => {
  test.each([
    ['Mara Okafor', 'mara okafor'],
    ['Mara Okafor', 'Okafor, Mara'],
    ['Mara Okafor', 'Dr. Mara J. Okafor'],
    ['Zoë Núñez', 'ZOE NUNEZ'],
    ['Prof. Dr. Łukasz Żak', 'Lukasz Zak'],
    ['Li Wei (李伟)', 'Wei Li'],
    ['Li Wei (李伟)', '李伟'],
    ['O’Brien Ann', "Ann O'Brien"],
  ])('%s is %s', (one, other) => {
    const at = { organization: 'Northside Hospital, Inc.' };
    const there = { organization: 'northside hospital' };
    expect(reasons(row('a', { ...at, name: one }), row('b', { ...there, name: other }))).toEqual([
      ['name'],
    ]);
  });

  test.each([
    ['Priya R.', 'Priya S.'],
    ['Mara', 'Mara'],
    ['Mara Okafor', 'Marek Okafor'],
    ['李伟', '李娜'],
    ['Dr.', 'Dr.'],
  ])('%s is not %s', (one, other) => {
    const at = { organization: 'Northside Hospital' };
    expect(reasons(row('a', { ...at, name: one }), row('b', { ...at, name: other }))).toEqual([]);
  });

  test('at two places, or at none, they are nobody to ask about', () => {
    expect(reasons(row('a'), row('b'))).toEqual([]);
    expect(reasons(row('a', { organization: 'A' }), row('b', { organization: 'B' }))).toEqual([]);
  });

  test('of a name that many have there, nobody is asked about', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => row(id, { organization: 'Northside' }));
    expect(reasons(...many)).toEqual([]);
  });

  test('an organization made of nothing but its form keeps it', () => {
    expect(organizationKey('The Co')).toBe('the co');
    expect(nameKeys('')).toEqual([]);
  });
});

describe('what else they share', () => {
  const other = { name: 'M. Lind' };
  test('an e-mail address, whatever its case', () => {
    const [one, two] = [{ emails: ['Mara@x.example'] }, { emails: ['mara@x.example'], ...other }];
    expect(reasons(row('a', one), row('b', two))).toEqual([['email']]);
  });

  test('a profile that only people have, though nothing proves whose it is', () => {
    const links = ['https://www.linkedin.com/in/mara-okafor'];
    expect(reasons(row('a', { links }), row('b', { links, ...other }))).toEqual([['profile']]);
  });

  test('a number, however it is written, and none that is too short', () => {
    const two = { phones: ['(704) 555-0100', '110'], ...other };
    expect(reasons(row('a', { phones: ['+1 704 555 0100', '110'] }), row('b', two))).toEqual([
      ['phone'],
    ]);
    const home = row('a', { phones: ['+962 6 555 0100'] });
    expect(reasons(home, row('b', { phones: ['06 555 0100'], ...other }))).toEqual([['phone']]);
  });

  test('a page, where their names are alike or it is the profile of either', () => {
    const links = ['https://github.com/mara', 'https://northside.example'];
    const [one, two] = [row('a', { links }), row('b', { ...other, links })];
    expect(reasons(one, two)).toEqual([]);
    expect(reasons(one, row('b', { name: 'Mara', links }))).toEqual([['page', 'page']]);
    const [pair] = likePairs([one, two], NOBODY);
    expect(pair && examined(pair, [['github:mara'], []])?.why).toEqual([
      { kind: 'profile', value: 'github.com/mara' },
      { kind: 'page', value: 'northside.example' },
    ]);
  });
});

test('ids that contradict, and the user’s word, leave nothing to ask', () => {
  const at = { organization: 'Northside' };
  const pairs = likePairs([row('a', at), row('b', at)], NOBODY);
  const ids: [string[], string[]] = [['linkedin-id:ACoAA1'], ['linkedin-id:ACoAA2']];
  expect(pairs.flatMap((pair) => examined(pair, ids) ?? [])).toEqual([]);
  expect(likePairs([row('a', at), row('b', at)], new Set([apartId('b', 'a')]))).toEqual([]);
});

describe('namesakes at one place', () => {
  const at = { organization: 'Northside' };
  const asked = (keys: [string[], string[]], changes: Partial<Person> = {}) =>
    likePairs([row('a', { ...at, ...changes }), row('b', { ...at, ...changes })], NOBODY).flatMap(
      (pair) => examined(pair, keys) ?? [],
    );

  test.each([
    [['github:mara'], ['github:mokafor']],
    [['stackoverflow:1'], ['stackoverflow:2']],
    [['profile:team.example/1'], ['profile:team.example/2']],
    [['orcid:0000-0001'], ['orcid:0000-0002']],
  ])('who each have a profile of their own on one site are not asked about: %s, %s', (...keys) => {
    expect(asked(keys)).toEqual([]);
  });

  test.each([
    [['github:mara'], ['orcid:0000-0001']],
    [['linkedin:mara'], ['linkedin-id:ACoAA1']],
    [['profile:team.example/1'], ['profile:club.example/2']],
    [['email:m@x.example'], ['email:mara@x.example']],
    [['github:mara'], []],
  ])('are asked about where no site has both: %s, %s', (...keys) => {
    expect(asked(keys)).toHaveLength(1);
  });

  test('are asked about where they share more than the name', () => {
    const keys: [string[], string[]] = [['github:mara'], ['github:mokafor']];
    expect(asked(keys, { emails: ['m@x.example'] })).toHaveLength(1);
  });
});

test('of one person the pairs are those of everyone that name them', () => {
  const at = { organization: 'Northside' };
  const people = [
    row('a', { ...at, emails: ['m@x.example'] }),
    row('b', { ...at, name: 'Okafor, Mara' }),
    row('c', { name: 'Ana Ruiz', emails: ['m@x.example'] }),
    row('d', { name: 'Ana Ruiz', ...at }),
  ];
  const all = likePairs(people, NOBODY).filter(({ one, other }) =>
    [one.id, other.id].includes('a'),
  );
  expect(likePairsOf('a', people, NOBODY)).toEqual(all);
  expect(all).toHaveLength(2);
});

test('what is no address compares as it is', () => {
  const person = aPerson({ organization: null, phones: ['ext'], links: ['no address'] });
  expect(signsOf(person)).toEqual(['page:no address']);
});

test('30,000 people are compared in one go', async () => {
  const people = Array.from({ length: 30_000 }, (_, at) =>
    row(`p${at}`, {
      name: `Person Number${at % 29_990}`,
      organization: `Place ${at % 500}`,
      emails: [`p${at % 29_990}@x.example`],
      links: [`https://www.linkedin.com/in/p${at}/`],
    }),
  );
  const effort = await effortOf(() => expect(likePairs(people, NOBODY)).toHaveLength(10));
  // Where each is compared with each, it is minutes.
  expect(effort).toBeLessThan(10_000);
});
