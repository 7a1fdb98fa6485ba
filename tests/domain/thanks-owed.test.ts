/** Thanks owed against a plain model, and each part of the rule by example. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Favour } from '../../utils/domain/items/favour';
import type { GratitudeNote } from '../../utils/domain/items/gratitude-note';
import type { Introduction } from '../../utils/domain/items/introduction';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { promptKey } from '../../utils/domain/prompt-key';
import { type Given, occasionOf, thanksOwed } from '../../utils/domain/thanks-owed';
import { anInteraction, TODAY } from '../support/builders';
import { anItem } from '../support/items';

const today = Temporal.PlainDate.from(TODAY);
const daysAgo = (days: number) => today.subtract({ days }).toString();
const NOTHING: Given = {
  interactions: [],
  favours: [],
  introductions: [],
  mentorships: [],
  gratitude: [],
  dismissed: new Set(),
};
const owed = (given: Partial<Given>) => thanksOwed({ ...NOTHING, ...given }, today, 'UTC');
const ids = (given: Partial<Given>) => owed(given).map(({ row }) => row.id);

const aFavour = (changes: Partial<Favour> = {}) =>
  anItem('favours', { id: 'favour', personId: 'ana', on: daysAgo(1), ...changes });
const anIntroduction = (changes: Partial<Introduction> = {}) =>
  anItem('introductions', {
    id: 'introduction',
    personIds: ['ana', 'ben'],
    introducerId: 'ana',
    state: 'made',
    madeOn: daysAgo(2),
    ...changes,
  });
const aMentorship = (changes: Partial<Mentorship> = {}) =>
  anItem('mentorships', {
    id: 'mentorship',
    personId: 'ana',
    stage: 'closed',
    closedOn: daysAgo(3),
    ...changes,
  });
const aNote = (...aboutIds: string[]): GratitudeNote =>
  anItem('gratitude', { personId: 'ana', state: 'said', saidOn: TODAY, aboutIds });

describe('thanks are owed', () => {
  test('for a favour done for me, and not before, nor for what I did', () => {
    expect(owed({ favours: [aFavour()] })).toMatchObject([{ personIds: ['ana'], isFresh: true }]);
    for (const state of ['asked', 'agreed', 'declined'] as const)
      expect(ids({ favours: [aFavour({ state })] })).toEqual([]);
    expect(ids({ favours: [aFavour({ direction: 'given' })] })).toEqual([]);
  });

  test('to who introduced me, once the introduction is made, and to nobody for my own', () => {
    for (const state of ['made', 'met'] as const)
      expect(owed({ introductions: [anIntroduction({ state })] })).toMatchObject([
        { personIds: ['ana'] },
      ]);
    for (const state of ['asked', 'agreed', 'declined'] as const)
      expect(ids({ introductions: [anIntroduction({ state })] })).toEqual([]);
    expect(ids({ introductions: [anIntroduction({ by: 'me', introducerId: null })] })).toEqual([]);
    expect(ids({ introductions: [anIntroduction({ introducerId: null })] })).toEqual([]);
  });

  test('for a mentorship that is over and in which I learned', () => {
    expect(ids({ mentorships: [aMentorship()] })).toEqual(['mentorship']);
    expect(ids({ mentorships: [aMentorship({ stage: 'closing' })] })).toEqual([]);
    expect(ids({ mentorships: [aMentorship({ role: 'mentor' })] })).toEqual([]);
  });

  test('until they are said, not needed, or a note is about it', () => {
    for (const thanks of ['said', 'not-needed'] as const) {
      expect(ids({ favours: [aFavour({ thanks })] })).toEqual([]);
      expect(ids({ introductions: [anIntroduction({ thanks })] })).toEqual([]);
    }
    const mentorships = [aMentorship()];
    expect(ids({ mentorships, gratitude: [aNote('mentorship')] })).toEqual([]);
    const begun = { ...aNote('mentorship'), state: 'open' as const };
    expect(ids({ mentorships, gratitude: [begun] })).toEqual(['mentorship']);
    const gone = { ...aNote('mentorship'), _del: 'x' };
    expect(ids({ mentorships, gratitude: [gone] })).toEqual(['mentorship']);
    expect(ids({ mentorships, dismissed: new Set([promptKey('thanks', 'mentorship')]) })).toEqual(
      [],
    );
  });

  test('on Today for three weeks, then on the page of thanks alone; what has no day never asks', () => {
    const fresh = (on: string | null) =>
      owed({ favours: [aFavour({ on })] }).map(({ isFresh }) => isFresh);
    expect(fresh(daysAgo(0))).toEqual([true]);
    expect(fresh(daysAgo(21))).toEqual([true]);
    expect(fresh(daysAgo(22))).toEqual([false]);
    expect(fresh(daysAgo(4000))).toEqual([false]);
    expect(fresh(null)).toEqual([false]);
    expect(fresh(today.add({ days: 1 }).toString())).toEqual([]);
  });

  test('for talks beside favours, the latest first, what has no day last', () => {
    const coffee = anInteraction({
      id: 'coffee',
      kind: 'coffee',
      personIds: ['ana'],
      at: `${daysAgo(5)}T10:00:00.000Z`,
    });
    const undated = aFavour({ id: 'undated', on: null });
    expect(
      ids({
        interactions: [coffee],
        favours: [undated, aFavour()],
        introductions: [anIntroduction()],
        mentorships: [aMentorship()],
      }),
    ).toEqual(['favour', 'introduction', 'mentorship', 'coffee', 'undated']);
  });

  test('on the occasion that the note has letters for', () => {
    const occasions = owed({
      favours: [
        aFavour({ kind: 'reference' }),
        aFavour({ id: 'time', kind: 'time', on: daysAgo(9) }),
      ],
      introductions: [anIntroduction()],
      mentorships: [aMentorship()],
    }).map(occasionOf);
    expect(occasions).toEqual(['reference', 'introduction', 'closing', 'favour']);
  });
});

describe('the model of thanks owed', () => {
  /** What happens to one favour, in the plainest words. */
  const step = fc.oneof(
    fc.record({
      do: fc.constant('favour' as const),
      of: fc.nat(4),
      ago: fc.integer({ min: -2, max: 40 }),
    }),
    fc.record({ do: fc.constant('note' as const), of: fc.nat(4) }),
    fc.record({ do: fc.constant('settle' as const), of: fc.nat(4) }),
    fc.record({ do: fc.constant('delete' as const), of: fc.nat(4) }),
    fc.record({ do: fc.constant('again' as const), of: fc.nat(4) }),
    fc.record({ do: fc.constant('dismiss' as const), of: fc.nat(4) }),
  );

  test('a favour is owed for exactly while it is there, done, and nobody has said a word', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const model = new Map<number, { ago: number; open: boolean; there: boolean }>();
        const rows = new Map<number, Favour>();
        const gratitude: GratitudeNote[] = [];
        const dismissed = new Set<string>();
        const id = (of: number) => `favour-${of}`;
        for (const one of steps) {
          const known = model.get(one.of);
          const row = rows.get(one.of);
          if (one.do === 'favour' && !known) {
            model.set(one.of, { ago: one.ago, open: true, there: true });
            rows.set(one.of, aFavour({ id: id(one.of), on: daysAgo(one.ago) }));
          }
          if (one.do === 'favour' || !known || !row) continue;
          if (one.do === 'delete' || one.do === 'again') {
            known.there = one.do === 'again';
            const { _del, ...living } = row;
            rows.set(one.of, one.do === 'again' ? living : { ...row, _del: 'x' });
            continue;
          }
          known.open = false;
          if (one.do === 'note') gratitude.push(aNote(id(one.of)));
          if (one.do === 'settle') rows.set(one.of, { ...row, thanks: 'not-needed' });
          if (one.do === 'dismiss') dismissed.add(promptKey('thanks', id(one.of)));
        }
        const expected = [...model].filter(([, { ago, open, there }]) => open && there && ago >= 0);
        const found = owed({ favours: [...rows.values()], gratitude, dismissed });
        expect(new Set(found.map(({ row }) => row.id))).toEqual(
          new Set(expected.map(([of]) => id(of))),
        );
        expect(new Set(found.filter(({ isFresh }) => isFresh).map(({ row }) => row.id))).toEqual(
          new Set(expected.flatMap(([of, { ago }]) => (ago <= 21 ? [id(of)] : []))),
        );
        const days = found.map(({ on }) => String(on));
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });
});
