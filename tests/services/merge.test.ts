import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRoster, rebuildRoster } from '../../utils/db/roster';
import { act } from '../../utils/db/write';
import { InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import { touchId } from '../../utils/domain/touch';
import { act as verb } from '../../utils/services/action';
import { keepApart } from '../../utils/services/apart';
import { logInteraction, removeInteraction } from '../../utils/services/interactions';
import { findKnown } from '../../utils/services/known';
import { mergePeople, putTogether } from '../../utils/services/merge';
import {
  deletePerson,
  recentlyDeleted,
  savePerson,
  updatePerson,
} from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { addReminder } from '../../utils/services/reminders';
import { readRoster } from '../../utils/services/roster';
import { today } from '../../utils/services/today';
import { undo } from '../../utils/services/undo';
import { aCapture } from '../support/a-capture';
import {
  aDraft,
  aKith,
  anInteractionInput,
  aPerson,
  aReminderInput,
  type TestKith,
} from '../support/builders';

const TABLES = ['people', 'aliases', 'interactions', 'reminders', 'moves', 'apart'] as const;

/** Every living row without clocks and index helpers: what undo must give back to the letter. */
async function everything(kith: TestKith) {
  const rows = await Promise.all(TABLES.map((table) => kith.db.table(table).toArray()));
  const plain = rows.map((all) =>
    all
      .filter(({ _del }) => _del === undefined)
      .map(({ _c, _s, ...row }) => ({
        ...row,
        ...(row.personIds ? { personIds: row.personIds.toSorted() } : {}),
        ...(row.tags
          ? { tags: row.tags.toSorted(), relationships: row.relationships.toSorted() }
          : {}),
      })),
  );
  const roster = (await loadRoster(kith.db)).map((row) => ({ ...row, tags: row.tags.toSorted() }));
  return { plain, roster: roster.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const byHand = async (kith: TestKith, values: Parameters<typeof aDraft>[0] = {}) =>
  (await savePerson(kith, aDraft(values))).id;

async function twoOfMara() {
  const kith = await aKith();
  const { id: read } = await savePerson(kith, aDraft({}, aCapture()));
  kith.moveTo('2026-11-22T12:00:00Z');
  const typed = await byHand(kith, {
    values: { name: 'Mara O.', note: 'Met at the fair', tags: ['fair'], emails: ['m@x.example'] },
    status: 'sent',
  });
  return { kith, read, typed };
}

describe('two entries put together', () => {
  test('are one person under the captured id, with what both had', async () => {
    const { kith, read, typed } = await twoOfMara();
    await updatePerson(kith, read, { tags: ['lab'], note: 'Knows compounding' });
    await addReminder(kith, typed, aReminderInput({ text: 'Call' }));
    await logInteraction(kith, anInteractionInput({ personIds: [typed] }));
    const { id } = await mergePeople(kith, typed, read);
    expect(id).toBe(read);
    const view = await personView(kith, typed);
    expect(view).toMatchObject({
      person: {
        id: read,
        name: 'Mara O.',
        headline: 'Lead Pharmacy Technician',
        note: 'Knows compounding\n\nMet at the fair',
        emails: ['m@x.example'],
        status: 'sent',
        savedAt: '2026-11-21T12:00:00.000Z',
        lastContactAt: '2026-11-10T10:00:00.000Z',
      },
      reminders: [{ text: 'Call' }, { id: touchId(read) }],
      interactions: [{ personIds: [read] }],
    });
    expect(view?.person.tags.toSorted()).toEqual(['fair', 'lab']);
    expect(view?.moves).toHaveLength(2);
    expect(await readRoster(kith)).toMatchObject([{ id: read, next: '2026-11-21' }]);
    expect(await recentlyDeleted(kith)).toEqual([]);
    expect((await today(kith)).overdue).toHaveLength(1);
  });

  test('come apart again to the letter', async () => {
    const { kith, read, typed } = await twoOfMara();
    const ana = await byHand(kith, { values: { name: 'Ana Ruiz' } });
    await updatePerson(kith, ana, { introducedBy: typed });
    await keepApart(kith, ana, typed);
    await addReminder(kith, typed, aReminderInput());
    await addReminder(kith, read, aReminderInput());
    await logInteraction(kith, anInteractionInput({ personIds: [typed, ana] }));
    const before = await everything(kith);
    const { actionId } = await mergePeople(kith, read, typed);
    expect((await kith.db.people.get(ana))?.introducedBy).toBe(read);
    expect(await personView(kith, read)).toMatchObject({ reminders: [{}, { id: touchId(read) }] });
    const { left } = await undo(kith, actionId);
    expect(left).toBe(0);
    expect(await everything(kith)).toEqual(before);
  });

  test('lead on from their keys, their pages and their links, through several merges', async () => {
    const { kith, read, typed } = await twoOfMara();
    const page = aCapture({ address: 'https://team.example/mara', site: 'team.example', keys: [] });
    const other = (await savePerson(kith, aDraft({}, { ...page, recipe: null }))).id;
    await mergePeople(kith, other, typed);
    await mergePeople(kith, typed < other ? typed : other, read);
    for (const id of [typed, other, read])
      expect((await personView(kith, id))?.person.id).toBe(read);
    expect(await findKnown(kith, { ...page, recipe: null })).toMatchObject({
      person: { id: read },
      sure: false,
    });
    expect(await findKnown(kith, aCapture())).toMatchObject({ person: { id: read }, sure: true });
    expect((await savePerson(kith, aDraft({}, aCapture()))).id).toBe(read);
  });

  test('keep what was logged with both once, and with each in full', async () => {
    const { kith, read, typed } = await twoOfMara();
    for (const id of [read, typed])
      await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    await logInteraction(kith, anInteractionInput({ personIds: [read, typed], text: 'Lunch' }));
    await logInteraction(kith, anInteractionInput({ personIds: [typed], text: 'Coffee' }));
    await mergePeople(kith, read, typed);
    const said = (await personView(kith, read))?.interactions.map(({ text }) => text).toSorted();
    expect(said).toEqual(['Asked about the residency.', 'Coffee', 'Lunch']);
  });

  test('bring back what was removed before to who they are now', async () => {
    const { kith, read, typed } = await twoOfMara();
    const { id } = await logInteraction(kith, anInteractionInput({ personIds: [typed] }));
    const removed = await removeInteraction(kith, id);
    await mergePeople(kith, read, typed);
    await undo(kith, removed.actionId);
    expect((await personView(kith, read))?.interactions).toHaveLength(1);
  });

  test('take what the user chose', async () => {
    const { kith, read, typed } = await twoOfMara();
    await mergePeople(kith, read, typed, { name: 'one', status: 'one', headline: 'other' });
    expect(await kith.db.people.get(read)).toMatchObject({
      name: 'Mara Okafor',
      status: 'saved',
      headline: 'Lead Pharmacy Technician',
    });
  });

  test('keep what was edited since when taken back', async () => {
    const { kith, read, typed } = await twoOfMara();
    const { actionId } = await mergePeople(kith, read, typed);
    await updatePerson(kith, read, { name: 'Mara Okafor-Lind' });
    expect((await undo(kith, actionId)).left).toBe(1);
    expect((await readRoster(kith)).map(({ name }) => name).toSorted()).toEqual([
      'Mara O.',
      'Mara Okafor-Lind',
    ]);
  });

  test('nobody is introduced by themselves', async () => {
    const { kith, read, typed } = await twoOfMara();
    await updatePerson(kith, read, { introducedBy: typed });
    await mergePeople(kith, read, typed);
    expect((await kith.db.people.get(read))?.introducedBy).toBeNull();
  });
});

test('who is gone, merged already or the same cannot be merged, and nothing is written', async () => {
  const { kith, read, typed } = await twoOfMara();
  await expect(mergePeople(kith, read, read)).rejects.toThrow(InvalidInputError);
  const ana = await byHand(kith, { values: { name: 'Ana Ruiz' } });
  await mergePeople(kith, read, typed);
  await deletePerson(kith, ana);
  const before = await everything(kith);
  await expect(mergePeople(kith, read, typed)).rejects.toThrow(RowGoneError);
  await expect(mergePeople(kith, read, ana)).rejects.toThrow(RowGoneError);
  await expect(addReminder(kith, typed, aReminderInput())).rejects.toThrow(RowGoneError);
  expect(await everything(kith)).toEqual(before);
});

test('rows that two browsers pointed at each other are one person, and the same in both', async () => {
  const { db } = await aKith();
  const { id: _id, _c, _s, ...values } = aPerson();
  await act(db, 'sync', async (change) => {
    await change.insert('people', 'aa', { ...values, mergedInto: 'bb' });
    await change.insert('people', 'bb', { ...values, mergedInto: 'aa' });
  });
  await rebuildRoster(db);
  expect((await loadRoster(db)).map(({ id }) => id)).toEqual(['aa']);
});

/** Four people, typed and captured, with what random steps give them. */
const STEP = fc.record({
  who: fc.integer({ min: 0, max: 3 }),
  with: fc.integer({ min: 0, max: 3 }),
  what: fc.constantFrom('note', 'tag', 'log', 'remind', 'introduce', 'apart', 'merge', 'undo'),
  text: fc.constantFrom('a', 'b', 'c', 'd'),
});

async function fourPeople(kith: TestKith) {
  const keys = ['linkedin-id:ACoAA1', 'linkedin-id:ACoAA2'] as const;
  const ids: string[] = [];
  for (const key of keys)
    ids.push((await savePerson(kith, aDraft({}, aCapture({ keys: [key] })))).id);
  for (const name of ['Li Wei', 'Ana Ruiz']) ids.push(await byHand(kith, { values: { name } }));
  return ids;
}

test('whatever is merged and taken back, every undo is exact and no entry is ever lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 16 }), async (steps) => {
      const kith = await aKith();
      const ids = await fourPeople(kith);
      const undoable: { actionId: string; before: unknown }[] = [];
      const logged = new Set<string>();
      for (const [at, { who, with: whom, what, text }] of steps.entries()) {
        const holder = async (index: number) =>
          (await personView(kith, ids[index] ?? ''))?.person.id ?? '';
        const [one, other] = [await holder(who), await holder(whom)];
        const before = await everything(kith);
        if (what === 'undo') {
          const last = undoable.pop();
          if (!last) continue;
          expect((await undo(kith, last.actionId)).left).toBe(0);
          expect(await everything(kith)).toEqual(last.before);
          continue;
        }
        if (what === 'merge') {
          if (one === other) continue;
          undoable.push({ actionId: (await mergePeople(kith, one, other)).actionId, before });
          const roster = await loadRoster(kith.db);
          await rebuildRoster(kith.db);
          expect(roster.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            await loadRoster(kith.db),
          );
        } else {
          undoable.length = 0;
          if (what === 'note') await updatePerson(kith, one, { note: text });
          if (what === 'tag') await updatePerson(kith, one, { tags: [text] });
          if (what === 'remind') await addReminder(kith, one, aReminderInput({ text }));
          if (what === 'introduce' && one !== other)
            await updatePerson(kith, one, { introducedBy: other });
          if (what === 'apart' && one !== other) await keepApart(kith, one, other);
          if (what === 'log') {
            logged.add(`${at}${text}`);
            const personIds = [...new Set([one, other])];
            await logInteraction(kith, anInteractionInput({ personIds, text: `${at}${text}` }));
          }
        }
        const seen = new Set<string>();
        for (const { id } of await readRoster(kith))
          for (const { text: said } of (await personView(kith, id))?.interactions ?? [])
            seen.add(said);
        expect(seen).toEqual(logged);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('two browsers that merge the same two in either direction hold the same', async () => {
  const merged = async (turn: boolean) => {
    const kith = await aKith();
    const ids = await fourPeople(kith);
    const [one = '', other = ''] = turn ? [ids[0], ids[1]] : [ids[1], ids[0]];
    await mergePeople(kith, one, other);
    const people = await kith.db.people.bulkGet([one, other].sort());
    return people.map((person) => ({ ...person, _c: null }));
  };
  expect(await merged(true)).toEqual(await merged(false));
});

test('three put together in one action bring all that is theirs to who stands for them', async () => {
  const kith = await aKith();
  const names = ['One', 'Two', 'Three'];
  const saved = await Promise.all(
    names.map((name) => savePerson(kith, aDraft({ values: { name } }))),
  );
  const [low = '', mid = '', high = ''] = saved.map(({ id }) => id).sort();
  await addReminder(kith, high, aReminderInput());
  const both = anInteractionInput({ personIds: [mid, high] });
  const { id } = await logInteraction(kith, both);
  const { result: stays } = await verb(kith, 'mergeProved', async (change) =>
    putTogether(change, kith, await putTogether(change, kith, mid, high), low),
  );
  const gone = [low, mid, high].filter((one) => one !== stays);
  const reminders = await kith.db.reminders.where('_due').above('').toArray();
  expect(new Set(reminders.map(({ personId }) => personId))).toEqual(new Set([stays]));
  expect(await kith.db.moves.where('personId').anyOf(gone).count()).toBe(0);
  expect((await kith.db.interactions.get(id))?.personIds).toEqual([stays]);
});
