// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { MeetingPage } from '../../../components/meetings/MeetingPage';
import { OpenActions } from '../../../components/meetings/OpenActions';
import { addItem, editItem } from '../../../utils/services/items';
import { meetingView } from '../../../utils/services/meeting-view';
import { planMeeting } from '../../../utils/services/meetings';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, aMeetingInput } from '../../support/builders';
import { cleanUp, render, type Screen } from '../../support/render';

afterEach(cleanUp);

/** The box beside these words. */
function box(screen: Screen, words: string): HTMLInputElement {
  const labels = [...screen.container.querySelectorAll('label')];
  const input = labels.find((one) => one.textContent === words)?.querySelector('input');
  if (!input) throw new Error(`There is no box for ${words}.`);
  return input;
}

async function aMeetingPage() {
  const kith = await aKith();
  const { id: mara } = await savePerson(kith, aDraft());
  const { id } = await planMeeting(kith, aMeetingInput({ personIds: [mara] }));
  kith.moveTo('2026-11-24T14:20:00Z');
  const view = () => meetingView(kith, id);
  return { kith, mara, id, view };
}

test('a meeting is prepared, begun, noted, told of, and leads to thanks and to the next', async () => {
  const { kith, id, view } = await aMeetingPage();
  const screen = await render(<MeetingPage id={id} />, kith);
  const says = (words: string) => screen.until(() => screen.text().includes(words), words);
  await says('Meeting with Mara Okafor');
  await screen.type('Add: Questions', 'Which ward next?');
  await screen.click(screen.button('Add: Questions'));
  await says('Which ward next?');
  expect((await view())?.points).toMatchObject([{ item: { part: 'questions' } }]);
  await screen.click(box(screen, 'Which ward next?'));
  await screen.until(() => box(screen, 'Which ward next?').checked);
  await screen.click(screen.button('Begin'));
  await says('0 minutes of 45');
  screen.field('Notes').focus();
  await screen.type('Notes', 'Nights first');
  screen.field('Notes').blur();
  await says('Notes kept');
  await screen.click(screen.button('How did it go?'));
  await screen.until(() => screen.text().includes('What came of it'));
  await screen.until(() => screen.field('In a few words').value === 'Nights first');
  await screen.type('In a few words', 'Nights first, days later');
  await screen.type('What came of it', 'I apply for nights');
  await screen.click(screen.button('Save'));
  await says('Write thanks');
  await says('Nights first, days later');
  await says('I apply for nights');
  expect((await view())?.meeting).toMatchObject({ state: 'held', notes: 'Nights first' });
});

test('a letter keeps an action in a line, linked to the meeting, unless one is typing', async () => {
  const { kith, id, view } = await aMeetingPage();
  const screen = await render(<MeetingPage id={id} />, kith);
  await screen.until(() => screen.container.querySelector('.CaptureBar-hint') !== null);
  screen.field('Notes').focus();
  await screen.press('a');
  expect(screen.container.querySelector('.CaptureBar form')).toBeNull();
  await screen.press('Escape');
  expect(document.activeElement?.textContent).toContain('Action');
  await screen.press('a');
  await screen.until(() => screen.container.querySelector('.CaptureBar form') !== null);
  await screen.type('What to do', 'Send the résumé');
  await screen.type('By when', '2026-11-27');
  await screen.click(screen.button('Keep it'));
  await screen.until(
    () => screen.text().includes('From this meeting') && screen.text().includes('Send the résumé'),
  );
  expect((await view())?.captured).toMatchObject([
    { table: 'actionItems', item: { meetingId: id, dueOn: '2026-11-27' } },
  ]);
  expect(await kith.db.reminders.where('_due').equals('2026-11-27').count()).toBe(1);
});

test('an action with somebody is added, done and open again', async () => {
  const { kith, mara } = await aMeetingPage();
  const screen = await render(<OpenActions personId={mara} />, kith);
  await screen.until(() => screen.text().includes('Nothing is open.'));
  await screen.click(screen.button('Add an action'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  await screen.type('What to do', 'Read the guide');
  await screen.click(screen.button('Save the action'));
  await screen.until(() => screen.text().includes('Actions 1'));
  await screen.click(box(screen, 'Read the guide'));
  await screen.until(() => screen.text().includes('1 settled action'));
  await screen.click(box(screen, 'Read the guide'));
  await screen.until(() => screen.text().includes('Actions 1'));
});

test('a meeting that is gone says so', async () => {
  const kith = await aKith();
  const screen = await render(<MeetingPage id="nowhere" />, kith);
  await screen.until(() => screen.text().includes('This meeting is not here.'));
});

test('an action is changed in its own fields, and the keyboard is back at its pencil', async () => {
  const { kith, mara } = await aMeetingPage();
  const { id } = await addItem(kith, 'actionItems', { personId: mara, text: 'Sign up' });
  const screen = await render(<OpenActions personId={mara} />, kith);
  await screen.until(() => screen.text().includes('Sign up'));
  await screen.click(screen.button('Change: Sign up'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  await screen.type('What to do', 'Sign up today');
  await editItem(kith, 'actionItems', id, { dueOn: '2026-12-01' });
  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('Sign up today'));
  expect(await kith.db.actionItems.get(id)).toMatchObject({
    text: 'Sign up today',
    dueOn: '2026-12-01',
  });
  expect(document.activeElement).toBe(screen.button('Change: Sign up today'));
});
