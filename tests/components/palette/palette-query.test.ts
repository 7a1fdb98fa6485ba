import { describe, expect, it } from 'vitest';
import { readQuery, recentFirst, type VerbWords } from '../../../components/palette/palette-query';
import { createFinder } from '../../../utils/services/find';
import { aRosterRow } from '../../support/builders';

const WORDS: VerbWords = {
  log: ['log', 'note'],
  remind: ['remind'],
  write: ['write'],
  thank: ['thank', 'thanks'],
  advice: ['advice'],
  move: ['move', 'status'],
  rest: ['rest'],
  snooze: ['snooze'],
  mentor: ['mentor', 'mentorship'],
};

const rows = ['Ana Ruiz', 'Mara Okafor', 'Resti Loggins'].map((name) =>
  aRosterRow({ id: name, name, find: name.toLowerCase() }),
);
const find = createFinder(rows);

const shape = (query: string) => {
  const { verb, rows, rest } = readQuery(query, WORDS, find);
  return [verb, rows[0]?.id ?? null, rest];
};

describe('what is typed into the palette', () => {
  it.each([
    ['ana', [null, 'Ana Ruiz', '']],
    ['log ana', ['log', 'Ana Ruiz', '']],
    ['ana log', ['log', 'Ana Ruiz', '']],
    ['remind ana fri', ['remind', 'Ana Ruiz', 'fri']],
    ['remind ana ruiz in 2 weeks', ['remind', 'Ana Ruiz', 'in 2 weeks']],
    ['ana ruiz remind fri', ['remind', 'Ana Ruiz', 'fri']],
    ['move ana replied', ['move', 'Ana Ruiz', 'replied']],
    ['mentor ana', ['mentor', 'Ana Ruiz', '']],
    ['thank ana', ['thank', 'Ana Ruiz', '']],
    ['advice mara', ['advice', 'Mara Okafor', '']],
    ['rem mara', ['remind', 'Mara Okafor', '']],
    ['resti', [null, 'Resti Loggins', '']],
    ['re', [null, 'Resti Loggins', '']],
    ['write nobodyatall', ['write', null, '']],
    ['she wrote to me and will rest a while', [null, null, '']],
    ['', [null, 'Ana Ruiz', '']],
  ])('%j', (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });

  it('shows the latest in touch or saved first', () => {
    const at = (id: string, savedAt: string, lastContactAt: string | null) =>
      aRosterRow({ id, savedAt, lastContactAt });
    const sorted = recentFirst([
      at('saved long ago', '2026-01-01', null),
      at('talked to lately', '2026-01-01', '2026-11-20'),
      at('saved lately', '2026-11-10', '2026-03-01'),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual([
      'talked to lately',
      'saved lately',
      'saved long ago',
    ]);
  });
});
