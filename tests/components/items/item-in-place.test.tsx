// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { useLive } from '../../../components/hooks/useLive';
import { AddItem } from '../../../components/items/AddItem';
import { EditItem } from '../../../components/items/EditItem';
import { addItem, editItem } from '../../../utils/services/items';
import { undo } from '../../../utils/services/undo';
import { aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

const WHAT = 'What I want to reach';
const ADD = (
  <AddItem table="goals" fields={['statement']} start={{}} scratch="own:goal" label="Add a goal" />
);

/** The first goal, as a page shows it. */
function Goal() {
  const goals = useLive((kith) => kith.db.goals.toArray());
  const row = goals?.find(({ _del }) => _del === undefined);
  if (!row) return <p>None</p>;
  return (
    <EditItem
      table="goals"
      row={row}
      name={row.statement}
      fields={['statement', 'why']}
      scratch={`own:goal:${row.id}`}
    >
      {row.statement} · {row.why}
    </EditItem>
  );
}

test('a button unfolds into the form, adds the item, and has the keyboard again', async () => {
  const kith = await aKith();
  const screen = await render(ADD, kith);
  await screen.click(screen.button('Add a goal'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  expect(document.activeElement).toBe(screen.field(WHAT));
  await screen.type(WHAT, 'Pass the exam');
  await screen.click(screen.button('Add a goal'));
  await screen.until(() => !screen.container.querySelector('form'));
  expect(await kith.db.goals.toArray()).toMatchObject([{ statement: 'Pass the exam' }]);
  expect(document.activeElement).toBe(screen.button('Add a goal'));
});

test('what was half typed opens the form by itself, and leaves the keyboard where it is', async () => {
  const kith = await aKith();
  const surroundings = someSurroundings();
  const first = await render(ADD, kith, surroundings);
  await first.click(first.button('Add a goal'));
  await first.type(WHAT, 'Pass');
  await cleanUp();
  const screen = await render(ADD, kith, surroundings);
  await screen.until(() => screen.container.querySelector('form') !== null);
  expect(screen.field(WHAT).value).toBe('Pass');
  expect(document.activeElement).toBe(document.body);
});

test('an item is changed where it stands, beside what another page changed meanwhile', async () => {
  const kith = await aKith();
  const { id } = await addItem(kith, 'goals', { statement: 'Pass the exam' });
  const screen = await render(<Goal />, kith);
  await screen.until(() => screen.text().includes('Pass the exam'));
  await screen.click(screen.button('Edit: Pass the exam'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  await editItem(kith, 'goals', id, { why: 'To lead' });
  await screen.type(WHAT, 'Pass both exams');
  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('Pass both exams · To lead'));
  expect(document.activeElement).toBe(screen.button('Edit: Pass both exams'));
});

test('an item is removed with a way back', async () => {
  const kith = await aKith();
  await addItem(kith, 'goals', { statement: 'Pass the exam' });
  const screen = await render(<Goal />, kith);
  await screen.until(() => screen.text().includes('Pass the exam'));
  await screen.click(screen.button('Remove: Pass the exam'));
  await screen.until(() => screen.text().includes('None'));
  const [latest] = await kith.db.history.orderBy('id').reverse().toArray();
  await undo(kith, latest?.id ?? '');
  await screen.until(() => screen.text().includes('Pass the exam'));
});
