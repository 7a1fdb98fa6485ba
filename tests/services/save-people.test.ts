import { describe, expect, test, vi } from 'vitest';
import type { CapturedRow } from '../../utils/domain/capture-result';
import { captureOfRow } from '../../utils/domain/row-capture';
import { knownRows } from '../../utils/services/known-rows';
import { lately } from '../../utils/services/lately';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { readRoster } from '../../utils/services/roster';
import { confirmSame } from '../../utils/services/same-person';
import { savePeople } from '../../utils/services/save-people';
import { undo } from '../../utils/services/undo';
import { nextStep } from '../../utils/services/undo-steps';
import { aCapture, aList, aRow } from '../support/a-capture';
import { aDraft, aKith, aReminderInput, type TestKith } from '../support/builders';

const onLinkedIn = (name: string, slug: string) =>
  aRow({ name, url: `https://www.linkedin.com/in/${slug}/`, key: `linkedin:${slug}` });
const ROWS = [
  onLinkedIn('Mara Okafor', 'mara-okafor'),
  onLinkedIn('Tomasz Zieliński', 'tomasz-z'),
  onLinkedIn('李伟', 'li-wei'),
];
const SEARCH = aList(ROWS);

const draftsOf = (list = SEARCH, rows: readonly CapturedRow[] = list.rows) =>
  rows.map((row) => {
    const capture = captureOfRow(list, row);
    return { ...aDraft({}, capture), capture };
  });
const namesIn = async (kith: TestKith) =>
  (await readRoster(kith)).map(({ name }) => name).toSorted();

describe('saving people of a list', () => {
  test('is one action, with who they are from the list that showed them', async () => {
    const kith = await aKith();
    const { ids } = await savePeople(kith, draftsOf());
    expect(ids).toHaveLength(3);
    expect(await kith.db.history.count()).toBe(1);
    const person = await kith.db.people.get(ids[0] ?? '');
    expect(person).toMatchObject({
      name: 'Mara Okafor',
      address: 'https://www.linkedin.com/in/mara-okafor/',
      origins: { name: { basis: 'list', site: 'linkedin.com', address: SEARCH.address } },
    });
  });

  test('gives the ids that their own pages would have given', async () => {
    const kith = await aKith();
    const { ids } = await savePeople(kith, draftsOf());
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    expect(id).toBe(ids[0]);
    expect(await kith.db.people.count()).toBe(3);
  });

  test('doubles nobody whom another tab has saved meanwhile, and adds what is given', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    const drafts = draftsOf().map((draft) => ({
      ...draft,
      values: { ...draft.values, tags: ['pharmacy'] },
    }));
    const { ids } = await savePeople(kith, drafts);
    expect(ids).toContain(id);
    expect(await kith.db.people.count()).toBe(3);
    expect(await kith.db.people.get(id)).toMatchObject({
      headline: 'Lead Pharmacy Technician',
      tags: ['pharmacy'],
    });
  });

  test('doubles nobody when rows without links are saved twice', async () => {
    const kith = await aKith();
    const roster = aList([aRow({ name: 'Ana Ruiz', url: null }), aRow({ name: 'Ben', url: null })]);
    await savePeople(kith, draftsOf(roster));
    await savePeople(kith, draftsOf(roster));
    expect(await namesIn(kith)).toEqual(['Ana Ruiz', 'Ben']);
  });

  test('keeps namesakes without links apart where their e-mail addresses do', async () => {
    const kith = await aKith();
    const roster = aList([
      aRow({ url: null, emails: ['ana@x.example'] }),
      aRow({ url: null, emails: ['a.ruiz@x.example'] }),
    ]);
    const [one, other] = draftsOf(roster);
    if (one) await savePeople(kith, [one]);
    expect(await knownRows(kith, roster)).toMatchObject([{ state: 'known' }, { state: 'maybe' }]);
    if (other) await savePeople(kith, [other]);
    const people = await kith.db.people.toArray();
    const emails = people.map((person) => person.emails.join());
    expect(emails.toSorted()).toEqual(['a.ruiz@x.example', 'ana@x.example']);
    expect(await knownRows(kith, roster)).toMatchObject([{ state: 'known' }, { state: 'known' }]);
  });

  test('does not take everyone without a link for whom the user said one row is', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    const roster = aList([aRow({ name: 'Ana Ruiz', url: null }), aRow({ name: 'Ben', url: null })]);
    const [ana, ben] = draftsOf(roster);
    if (ana) await confirmSame(kith, id, ana.capture);
    expect((await knownRows(kith, roster))[1]).toEqual({ state: 'new' });
    if (ben) await savePeople(kith, [ben]);
    expect(await namesIn(kith)).toEqual(['Ana Ruiz', 'Ben']);
  });

  test('makes one person of one key, and takes a key of two names for nobody’s', async () => {
    const kith = await aKith();
    const [mara] = ROWS;
    const shared = aRow({ name: 'Nobody Else', url: mara?.url ?? null, key: mara?.key ?? null });
    await savePeople(kith, draftsOf(aList([...ROWS, ...ROWS])));
    expect(await kith.db.people.count()).toBe(3);
    await savePeople(kith, draftsOf(aList([shared, onLinkedIn('Ana Ruiz', 'mara-okafor')])));
    expect(await namesIn(kith)).toEqual(
      ['Ana Ruiz', 'Mara Okafor', 'Nobody Else', 'Tomasz Zieliński', '李伟'].toSorted(),
    );
  });

  test('saves nobody where one of them cannot be saved', async () => {
    const kith = await aKith();
    const drafts = [...draftsOf(), ...draftsOf(aList([aRow({ name: ' \u200b ' })]))];
    await expect(savePeople(kith, drafts)).rejects.toThrow();
    expect(await kith.db.people.count()).toBe(0);
    expect(await kith.db.history.count()).toBe(0);
  });

  test('brings back who was deleted', async () => {
    const kith = await aKith();
    const { ids } = await savePeople(kith, draftsOf());
    await deletePerson(kith, ids[0] ?? '');
    await savePeople(kith, draftsOf());
    expect(await namesIn(kith)).toHaveLength(3);
  });
});

describe('undoing it', () => {
  test('takes all of them back in one step, and forward again', async () => {
    const kith = await aKith();
    await savePeople(
      kith,
      draftsOf().map((draft) => ({ ...draft, reminder: aReminderInput() })),
    );
    const back = await nextStep(kith, 'back');
    expect(back?.about).toMatchObject({ name: 'savePeople', from: 'linkedin.com' });
    await undo(kith, back?.undo ?? '');
    expect(await namesIn(kith)).toEqual([]);
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(0);
    const forward = await nextStep(kith, 'forward');
    await undo(kith, forward?.undo ?? '');
    expect(await namesIn(kith)).toHaveLength(3);
    expect((await lately(kith, 10)).actions).toHaveLength(1);
  });

  test('takes back as many as are saved at a time, and more', async () => {
    const kith = await aKith();
    const rows = Array.from({ length: 60 }, (_, at) => onLinkedIn(`Person ${at}`, `person-${at}`));
    const drafts = draftsOf(aList(rows)).map((draft) => ({ ...draft, reminder: aReminderInput() }));
    const { actionId } = await savePeople(kith, drafts);
    expect(await namesIn(kith)).toHaveLength(60);
    const undone = await undo(kith, actionId);
    expect(await namesIn(kith)).toEqual([]);
    await undo(kith, undone.actionId);
    expect(await namesIn(kith)).toHaveLength(60);
    await savePeople(kith, drafts);
    expect(await kith.db.people.count()).toBe(60);
  });

  test('leaves whom the user has written about since, and says so', async () => {
    const kith = await aKith();
    const { ids, actionId } = await savePeople(
      kith,
      draftsOf().map((draft) => ({ ...draft, reminder: aReminderInput() })),
    );
    await updatePerson(kith, ids[1] ?? '', { note: 'Met at the fair' });
    const { left } = await undo(kith, actionId);
    expect(left).toBeGreaterThan(0);
    expect(await namesIn(kith)).toEqual(['Tomasz Zieliński']);
    const view = await personView(kith, ids[1] ?? '');
    expect(view).toMatchObject({ reminders: [{}], aliases: ['linkedin:tomasz-z'] });
  });
});

describe('what is known of a list', () => {
  const states = async (kith: TestKith, list = SEARCH) =>
    (await knownRows(kith, list)).map((mark) =>
      mark.state === 'new' ? 'new' : `${mark.state} ${mark.who.name}`,
    );

  test('is sure by a proved key', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({}, aCapture()));
    expect(await states(kith)).toEqual(['known Mara Okafor', 'new', 'new']);
  });

  test('is a question where another site lists them', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({ values: { name: 'Mara O.' } }, aCapture()));
    const address = 'https://northside.example/team';
    const list = { ...SEARCH, recipe: null, site: 'northside.example', address };
    expect(await states(kith, list)).toEqual(['maybe Mara O.', 'new', 'new']);
  });

  test('is a question by name, of those with one name whoever is where the row says', async () => {
    const kith = await aKith();
    for (const organization of ['Northside Hospital', 'City College'])
      await savePerson(kith, aDraft({ values: { name: 'Mára Okafor', organization } }));
    const row = aRow({ name: 'Mara Okafor', headline: 'Teacher at City College' });
    const [mark] = await knownRows(kith, aList([row]));
    expect(mark).toMatchObject({ state: 'maybe', who: { organization: 'City College' } });
  });

  test('is sure of everyone just saved, with or without links', async () => {
    const kith = await aKith();
    const list = aList([...ROWS, aRow(), aRow({ name: 'Ben Ito', url: null })]);
    await savePeople(kith, draftsOf(list));
    const marks = await knownRows(kith, list);
    expect(marks.map(({ state }) => state)).toEqual(list.rows.map(() => 'known'));
  });

  test('asks about no stranger because one other was saved from the list', async () => {
    const kith = await aKith();
    const list = aList([aRow({ name: 'Ana Ruiz', url: null }), aRow({ name: 'Ben', url: null })]);
    await savePeople(kith, draftsOf(list, list.rows.slice(0, 1)));
    expect(await states(kith, list)).toEqual(['known Ana Ruiz', 'new']);
  });

  test('is nobody who was deleted', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    await deletePerson(kith, id);
    expect(await states(kith)).toEqual(['new', 'new', 'new']);
  });

  test('costs as many reads for two hundred rows as for two', async () => {
    const kith = await aKith();
    await savePeople(kith, draftsOf());
    const many = Array.from({ length: 200 }, (_, at) => onLinkedIn(`Person ${at}`, `person-${at}`));
    const transactions = vi.spyOn(kith.db.core, 'transaction');
    const reads = async (rows: CapturedRow[]) => {
      transactions.mockClear();
      await knownRows(kith, aList(rows));
      return transactions.mock.calls.length;
    };
    const few = await reads(ROWS.slice(0, 2));
    expect(few).toBeGreaterThan(1);
    expect(await reads(many)).toBe(few);
  });
});
