import { expect, test } from 'vitest';
import type { Position } from '../../utils/domain/person';
import { differences, suggestions } from '../../utils/domain/suggestions';
import { aCapture, NOBODY } from '../support/a-capture';
import { aPerson } from '../support/builders';

const kept = aPerson({
  pronouns: 'she/her',
  credentials: ['CPhT'],
  links: ['https://www.linkedin.com/in/mara-okafor/'],
  degree: 2,
  origins: { headline: {} },
});

test('a page that says the same differs in nothing', () => {
  expect(differences(kept, aCapture())).toEqual([]);
});

test('what changed is told with both values, and whether the user typed the kept one', () => {
  const page = aCapture({ person: { headline: 'Pharmacy Manager', location: 'Raleigh' } });
  expect(differences(kept, page)).toEqual([
    {
      field: 'headline',
      before: 'Lead Pharmacy Technician',
      after: 'Pharmacy Manager',
      said: 'Pharmacy Manager',
      typed: false,
    },
    { field: 'location', before: 'Charlotte', after: 'Raleigh', said: 'Raleigh', typed: true },
  ]);
});

test('an empty page, or one about somebody else, never takes anything away', () => {
  expect(differences(kept, aCapture({ person: NOBODY }))).toEqual([]);
  const wall = aCapture({ outcome: 'wall', person: { name: 'Sign in' } });
  expect(differences(kept, wall)).toEqual([]);
});

test('a list that the page cut short is no news', () => {
  const position = {
    title: 'Technician',
    organization: 'Northside',
    start: null,
    end: null,
    current: true,
  };
  const page = aCapture({ person: { positions: [position] }, cut: ['positions'] });
  expect(differences({ ...kept, positions: [position, position] }, page)).toEqual([]);
  expect(differences(kept, page)).toMatchObject([{ field: 'positions' }]);
});

test('links are added to those kept', () => {
  const page = aCapture({ person: { links: ['https://okafor.example/'] } });
  expect(differences(kept, page)).toMatchObject([
    { field: 'links', after: [...kept.links, 'https://okafor.example/'] },
  ]);
});

const job = (title: string, changes: Partial<Position> = {}): Position => ({
  title,
  organization: 'Northside',
  start: '2019',
  end: null,
  current: true,
  ...changes,
});

test('a new position comes first, one that ended is renewed, and those the page leaves out stay', () => {
  const old = job('Clerk', { start: '2012', end: '2019', current: false });
  const was = { ...kept, positions: [job('Technician'), old] };
  const ended = job('Technician', { end: '2026', current: false });
  const page = aCapture({ person: { positions: [job('Manager', { start: '2026' }), ended] } });
  expect(differences(was, page)).toMatchObject([
    { field: 'positions', after: [{ title: 'Manager' }, ended, old] },
  ]);
  const fewer = aCapture({ person: { positions: [old] } });
  expect(differences(was, fewer)).toEqual([]);
});

test('what was refused is asked again only once the page says something else', () => {
  const says = (headline: string) => aCapture({ person: { headline } });
  const refused = { ...kept, refused: { headline: 'Pharmacy Manager' } };
  expect(suggestions(refused, says('Pharmacy Manager'))).toEqual([]);
  expect(suggestions(refused, says('Director'))).toMatchObject([{ after: 'Director' }]);
});
