import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Favour } from '../../utils/domain/items/favour';
import type { Introduction } from '../../utils/domain/items/introduction';
import { type Help, helpOf, passedOn } from '../../utils/domain/pay-forward';
import { anItem } from '../support/items';

const idsOf = (help: readonly Help[]) => help.map(({ row }) => row.id);

test('help is what was done, each on its side, the latest first and without a day last', () => {
  const favours = [
    anItem('favours', { id: 'asked', state: 'asked' }),
    anItem('favours', { id: 'no day' }),
    anItem('favours', { id: 'old', on: '2026-01-01' }),
    anItem('favours', { id: 'mine', direction: 'given', on: '2026-02-01' }),
  ];
  const introductions = [
    anItem('introductions', { id: 'new', state: 'met', by: 'them', madeOn: '2026-03-01' }),
    anItem('introductions', { id: 'mine too', state: 'made', by: 'me', madeOn: '2026-03-01' }),
    anItem('introductions', { id: 'refused', state: 'declined', by: 'them' }),
  ];
  const { received, given } = helpOf(favours, introductions);
  expect(idsOf(received)).toEqual(['new', 'old', 'no day']);
  expect(idsOf(given)).toEqual(['mine too', 'mine']);
});

test('every help given stands under the one that moved it, once, and under nothing that is not there', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const favour = fc.record<Partial<Favour>>({
    id,
    direction: fc.constantFrom('received', 'given'),
    state: fc.constantFrom('done', 'asked'),
    becauseOfId: fc.option(id),
  });
  const introduction = fc.record<Partial<Introduction>>({
    id: fc.constantFrom('x', 'y', 'z'),
    by: fc.constantFrom('them', 'me'),
    state: fc.constantFrom('made', 'asked'),
    becauseOfId: fc.option(id),
  });
  const unique = { selector: (row: { id?: string }) => row.id, maxLength: 9 };
  fc.assert(
    fc.property(
      fc.uniqueArray(favour, unique),
      fc.uniqueArray(introduction, unique),
      (favours, introductions) => {
        const help = helpOf(
          favours.map((one) => anItem('favours', one)),
          introductions.map((one) => anItem('introductions', one)),
        );
        const chains = passedOn(help);
        expect([...chains.keys()]).toEqual(idsOf(help.received));
        for (const one of help.given) {
          const under = [...chains].flatMap(([from, on]) => (on.includes(one) ? [from] : []));
          const because = one.row.becauseOfId;
          const isThere = help.received.some(({ row }) => row.id === because);
          expect(under).toEqual(isThere ? [because] : []);
        }
      },
    ),
  );
});
