// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { LatelyView } from '../../../components/lately/LatelyView';
import { captureOfRow } from '../../../utils/domain/row-capture';
import { touchId } from '../../../utils/domain/touch';
import { logInteraction, removeInteraction } from '../../../utils/services/interactions';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { addReminder, removeReminder } from '../../../utils/services/reminders';
import { readRoster } from '../../../utils/services/roster';
import { savePeople } from '../../../utils/services/save-people';
import { aList, aRow } from '../../support/a-capture';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function aSavedPerson() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
  return { kith, id, view: () => personView(kith, id) };
}

describe('Lately changed', () => {
  test('brings back a removed reminder and a removed entry', async () => {
    const { kith, id, view } = await aSavedPerson();
    const reminder = await addReminder(kith, id, aReminderInput());
    const entry = await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    await removeReminder(kith, reminder.id);
    await removeInteraction(kith, entry.id);
    const screen = await render(<LatelyView />, kith);
    await screen.until(() => screen.text().includes('Reminder removed'));
    await screen.click(screen.button('Take back: Reminder removed, Ana Ruiz'));
    await screen.until(() => !screen.text().includes('Reminder removed'));
    await screen.click(screen.button('Take back: Entry removed, Ana Ruiz'));
    await screen.until(() => !screen.text().includes('Entry removed'));
    expect((await view())?.reminders).toMatchObject([{ id: reminder.id }, { id: touchId(id) }]);
    expect((await view())?.interactions).toHaveLength(1);
  });

  test('counts the people of a list and takes them back together', async () => {
    const kith = await aKith();
    const list = aList(['Mara', 'Tomasz', 'Ana', 'Ben'].map((name) => aRow({ name, url: null })));
    const captures = list.rows.map((row) => captureOfRow(list, row));
    await savePeople(
      kith,
      captures.map((capture) => ({ ...aDraft({}, capture), capture })),
    );
    const screen = await render(<LatelyView />, kith);
    await screen.until(() => screen.text().includes('4 people saved from linkedin.com'));
    await screen.click(screen.button(/^Take back: 4 people saved from .*, …$/));
    await screen.until(() => screen.text().includes('Nothing has been changed yet.'));
    expect(await readRoster(kith)).toEqual([]);
  });

  test('says which fields were changed, and puts the older value back', async () => {
    const { kith, id, view } = await aSavedPerson();
    await updatePerson(kith, id, { headline: 'Nurse' });
    const screen = await render(<LatelyView />, kith);
    await screen.until(() => screen.text().includes('Changed: Headline'));
    await screen.click(screen.button('Take back: Changed: Headline, Ana Ruiz'));
    await screen.until(() => screen.text().includes('Taken back.'));
    expect((await view())?.person.headline).toBeNull();
  });

  test('says so when something has been changed again since', async () => {
    const { kith, id, view } = await aSavedPerson();
    await updatePerson(kith, id, { headline: 'Nurse' });
    await updatePerson(kith, id, { headline: 'Nurse educator' });
    const screen = await render(<LatelyView />, kith);
    await screen.until(() => screen.text().includes('Changed: Headline'));
    const [, older] = [...screen.container.querySelectorAll<HTMLElement>('li button')];
    await screen.click(older as HTMLElement);
    await screen.until(() => screen.text().includes('What has been changed since stays'));
    expect((await view())?.person.headline).toBe('Nurse educator');
  });

  test('names people who are deleted', async () => {
    const { kith, id, view } = await aSavedPerson();
    await deletePerson(kith, id);
    const screen = await render(<LatelyView />, kith);
    await screen.until(() => screen.text().includes('Deleted'));
    await screen.click(screen.button('Take back: Deleted, Ana Ruiz'));
    await screen.until(() => !screen.text().includes('Deleted'));
    expect((await view())?.person.name).toBe('Ana Ruiz');
  });

  test('is calm when there is nothing', async () => {
    const screen = await render(<LatelyView />, await aKith());
    await screen.until(() => screen.text().includes('Nothing has been changed yet.'));
  });
});
