/** Who would like to know what came of it, each part of the rule by example. */
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../utils/domain/items/advice';
import type { Favour } from '../../utils/domain/items/favour';
import type { GratitudeNote } from '../../utils/domain/items/gratitude-note';
import type { Introduction } from '../../utils/domain/items/introduction';
import { promptKey } from '../../utils/domain/prompt-key';
import { updatesDue } from '../../utils/domain/updates-due';
import { anItem } from '../support/items';

type Given = Parameters<typeof updatesDue>[0];

const NOTHING: Given = {
  advice: [],
  favours: [],
  introductions: [],
  gratitude: [],
  dismissed: new Set(),
};
const ids = (given: Partial<Given>) =>
  updatesDue({ ...NOTHING, ...given }).map(({ row }) => row.id);

const known = { outcome: 'I passed', outcomeOn: '2026-11-10' };
const anAdvice = (changes: Partial<Advice> = {}) =>
  anItem('advice', { id: 'advice', personId: 'ana', text: 'Ask them', ...known, ...changes });
const aFavour = (changes: Partial<Favour> = {}) =>
  anItem('favours', {
    ...{ id: 'favour', personId: 'ana', thanks: 'said', thankedOn: '2026-11-01' },
    ...known,
    ...changes,
  });
const anIntroduction = (changes: Partial<Introduction> = {}) =>
  anItem('introductions', {
    ...{ id: 'introduction', personIds: ['ana', 'ben'], introducerId: 'ana', thanks: 'said' },
    ...known,
    ...changes,
  });
const aNote = (changes: Partial<GratitudeNote>) =>
  anItem('gratitude', {
    ...{ id: 'note', personId: 'ana', state: 'said', aboutIds: ['favour'] },
    ...changes,
  });

describe('somebody would like to know', () => {
  test('what came of advice, until they were told', () => {
    expect(updatesDue({ ...NOTHING, advice: [anAdvice()] })).toMatchObject([{ personId: 'ana' }]);
    expect(ids({ advice: [anAdvice({ outcome: '' })] })).toEqual([]);
    expect(ids({ advice: [anAdvice({ toldOn: '2026-11-11' })] })).toEqual([]);
    expect(ids({ advice: [anAdvice({ _del: 'gone' })] })).toEqual([]);
  });

  test('what came of a favour done for me that they were thanked for before it was known', () => {
    expect(ids({ favours: [aFavour()] })).toEqual(['favour']);
    expect(ids({ favours: [aFavour({ thankedOn: '2026-11-10' })] })).toEqual([]);
    expect(ids({ favours: [aFavour({ thanks: 'not-needed', thankedOn: null })] })).toEqual([
      'favour',
    ]);
    expect(ids({ favours: [aFavour({ direction: 'given' })] })).toEqual([]);
  });

  test('what came of an introduction that they made, not of mine, nor of one without an introducer', () => {
    expect(ids({ introductions: [anIntroduction()] })).toEqual(['introduction']);
    expect(ids({ introductions: [anIntroduction({ by: 'me' })] })).toEqual([]);
    expect(ids({ introductions: [anIntroduction({ introducerId: null })] })).toEqual([]);
    expect(ids({ introductions: [anIntroduction({ toldOn: '2026-11-12' })] })).toEqual([]);
  });

  test('not in a line of its own while thanks are owed: the note of thanks tells it', () => {
    expect(ids({ favours: [aFavour({ thanks: 'owed', thankedOn: null })] })).toEqual([]);
    expect(ids({ introductions: [anIntroduction({ thanks: 'owed' })] })).toEqual([]);
  });

  test('not what a note has told since; one that came before, or is only begun, has told nothing', () => {
    const favours = [aFavour()];
    expect(ids({ favours, gratitude: [aNote({ saidOn: '2026-11-10' })] })).toEqual([]);
    for (const note of [
      aNote({ saidOn: '2026-11-09' }),
      aNote({ saidOn: '2026-11-10', state: 'open' }),
      aNote({ saidOn: '2026-11-10', _del: 'gone' }),
      aNote({ saidOn: '2026-11-10', aboutIds: ['another'] }),
    ])
      expect(ids({ favours, gratitude: [note] })).toEqual(['favour']);
  });

  test('not of what the user does not want to be asked about', () => {
    const dismissed = new Set([promptKey('update', 'advice')]);
    expect(ids({ advice: [anAdvice()], favours: [aFavour()], dismissed })).toEqual(['favour']);
  });

  test('the latest known first, what has no day last', () => {
    const advice = [
      anAdvice({ id: 'undated', outcomeOn: null }),
      anAdvice({ id: 'old', outcomeOn: '2026-01-01' }),
      anAdvice({ id: 'new', outcomeOn: '2026-11-20' }),
    ];
    expect(ids({ advice })).toEqual(['new', 'old', 'undated']);
  });
});
