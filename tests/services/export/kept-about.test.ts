import { expect, test } from 'vitest';
import { keptAboutBlocks } from '../../../components/export/kept-about-blocks';
import { TABLES } from '../../../utils/db/shapes';
import { ITEMS, type ItemTable } from '../../../utils/domain/items/items';
import { toMarkdown } from '../../../utils/exchange/markdown/to-markdown';
import { keepApart } from '../../../utils/services/apart';
import { keptAbout, keptAboutJson } from '../../../utils/services/export/kept-about';
import { logInteraction } from '../../../utils/services/interactions';
import { addItem, removeItem } from '../../../utils/services/items';
import { planMeeting } from '../../../utils/services/meetings';
import { mergePeople } from '../../../utils/services/merge';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import {
  aDraft,
  aKith,
  aMeetingInput,
  anInteractionInput,
  aReminderInput,
  TODAY,
} from '../../support/builders';

const nameless = (name: string) => aDraft({ values: { name } });

/** Somebody with a row of every kind, deleted ones too, one put together with them and one introduced by them. */
async function aLife() {
  const kith = await aKith();
  const mara = (await savePerson(kith, nameless('Mara Okafor'))).id;
  const other = (await savePerson(kith, nameless('Ana Ruiz'))).id;
  const same = (await savePerson(kith, nameless('M. Okafor'))).id;
  await updatePerson(kith, other, { introducedBy: mara });
  await updatePerson(kith, mara, { headline: 'Before' });
  await updatePerson(kith, mara, { headline: 'After', confidential: true });
  const { id: mentorshipId } = await addItem(kith, 'mentorships', { personId: mara });
  const { id: goalId } = await addItem(kith, 'goals', {
    statement: 'My own goal',
    mentorshipIds: [mentorshipId],
  });
  const links = { personId: mara, personIds: [mara, other], mentorshipId, goalId, on: TODAY };
  for (const table of Object.keys(ITEMS) as ItemTable[]) {
    const fields = Object.keys(ITEMS[table]);
    const given = Object.entries(links).filter(([field]) => fields.includes(field));
    const words = { text: `${table} text`, title: `${table} title`, statement: 'A goal' };
    const told = Object.entries(words).filter(([field]) => fields.includes(field));
    const row = Object.fromEntries([...given, ...told]) as never;
    await addItem(kith, table, row);
    const { id } = await addItem(kith, table, row);
    await removeItem(kith, table, id);
  }
  await addItem(kith, 'introductions', {
    personIds: [other],
    introducerId: mara,
    why: 'Both bake',
  });
  await logInteraction(kith, anInteractionInput({ personIds: [mara, other] }));
  await planMeeting(kith, aMeetingInput({ personIds: [same] }));
  await addReminder(kith, mara, aReminderInput());
  await keepApart(kith, mara, other);
  const { id: whole } = await mergePeople(kith, mara, same);
  return { kith, whole, ids: [mara, same] };
}

/** Whether a row names somebody, in its values or its id. */
const names = ({ _c, ...row }: { _c?: unknown }, id: string) => JSON.stringify(row).includes(id);

test('every row there is that names them is in it, deleted ones too', async () => {
  const { kith, whole, ids } = await aLife();
  const about = await keptAbout(kith, ids.find((id) => id !== whole) ?? '');
  if (!about) throw new Error('They are gone.');
  const file = JSON.parse(keptAboutJson(kith, about));
  expect(about.person.id).toBe(whole);
  for (const table of TABLES) {
    const rows = await kith.db.table(table).toArray();
    const theirs = rows.filter((row) => ids.some((id) => names(row, id)));
    const told = (file.tables[table] ?? []).map(({ id }: { id: string }) => id);
    const missing = theirs.filter(({ id }) => !told.includes(id));
    // Whom they introduced is another person: told by name alone.
    expect(missing, table).toEqual(
      table === 'people' ? [expect.objectContaining({ name: 'Ana Ruiz' })] : [],
    );
  }
  expect(about.introduced).toEqual(['Ana Ruiz']);
  expect(about.merged).toHaveLength(1);
  expect(file.tables.goals.map(({ statement }: { statement: string }) => statement)).toContain(
    'My own goal',
  );
});

test('what it said before is in it, and nothing of what others said', async () => {
  const { kith, whole } = await aLife();
  const about = await keptAbout(kith, whole);
  const replaced = about?.history.flatMap((action) => action.replaced) ?? [];
  expect(replaced).toContainEqual(expect.objectContaining({ field: 'headline', before: 'Before' }));
  const theirs = new Set([...(about?.rows.values() ?? [])].flat().map(({ id }) => id));
  expect(replaced.filter(({ id }) => !theirs.has(id))).toEqual([]);
});

test('it tells in words what was deleted, what they were called and whom they are not', async () => {
  const { kith, whole } = await aLife();
  const about = await keptAbout(kith, whole);
  if (!about) throw new Error('They are gone.');
  const text = toMarkdown(await keptAboutBlocks(about, 'UTC'));
  for (const words of [
    'After',
    'Before',
    'M\\. Okafor|M. Okafor',
    'Ana Ruiz',
    'Advice: advice text',
    'resources title',
  ])
    expect(text).toMatch(new RegExp(words));
});

test('nothing is told of nobody', async () => {
  const kith = await aKith();
  expect(await keptAbout(kith, 'nobody')).toBeNull();
});
