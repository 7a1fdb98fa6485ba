import { describe, expect, test } from 'vitest';
import { LONGEST_URL } from '../../utils/domain/safe-url';
import { calendarFile, calendarLinks } from '../../utils/services/calendar';
import type { CalendarOptions } from '../../utils/services/calendar-entries';
import { cancelMeeting, editMeeting, planMeeting } from '../../utils/services/meetings';
import { deletePerson, savePerson, updatePerson } from '../../utils/services/people';
import { addReminder, completeReminder, snoozeReminder } from '../../utils/services/reminders';
import { aDraft, aKith, aMeetingInput, aReminderInput } from '../support/builders';
import { readEntries } from '../support/read-calendar';

const OPTIONS: CalendarOptions = { todos: false, confidential: false, meetingAlarm: 60 };

/** Mara in touch for a coffee on Tuesday, and with a form to send on Friday. */
async function withPlans() {
  const kith = await aKith();
  const save = async (name: string) =>
    (await savePerson(kith, aDraft({ values: { name, links: ['https://mara.example/'] } }))).id;
  const [mara, ana] = [await save('Mara Okafor'), await save('Ana Ruiz')];
  const { id: meetingId } = await planMeeting(
    kith,
    aMeetingInput({
      personIds: [mara, ana],
      kind: 'coffee',
      zone: 'Europe/Berlin',
      place: 'meet.example/room',
      note: 'Bring the form',
    }),
  );
  const { id: reminderId } = await addReminder(
    kith,
    mara,
    aReminderInput({ text: 'Send the form', on: '2026-11-27' }),
  );
  return { kith, mara, ana, meetingId, reminderId };
}

describe('a file of everything', () => {
  test('has each open reminder and planned meeting, named', async () => {
    const { kith } = await withPlans();
    const { text, count } = await calendarFile(kith, 'all', OPTIONS);
    const read = readEntries(text, 'vevent');
    expect(count).toBe(3);
    expect(read.map((one) => one.text('summary'))).toEqual([
      'Coffee with Mara Okafor, Ana Ruiz',
      'Prepare a meeting: Mara Okafor',
      'Send the form: Mara Okafor',
    ]);
    const [meeting, , reminder] = read;
    expect(meeting?.at('dtstart')).toBe('2026-11-24T13:30:00Z');
    expect(meeting?.rings()).toBe('2026-11-24T12:30:00Z');
    expect(meeting?.text('description')).toBe('Bring the form');
    expect(meeting?.text('location')).toBe('meet.example/room');
    expect(meeting?.text('url')).toBe('https://meet.example/room');
    expect(reminder?.at('dtstart')).toBe('2026-11-27');
    expect(reminder?.rings()).toBe('2026-11-27T09:00:00');
    expect(reminder?.text('url')).toBe('https://mara.example/');
  });

  test('has nothing that is done, called off or of somebody deleted', async () => {
    const { kith, mara, ana, meetingId, reminderId } = await withPlans();
    await completeReminder(kith, reminderId);
    await cancelMeeting(kith, meetingId);
    expect((await calendarFile(kith, 'all', OPTIONS)).count).toBe(0);
    await addReminder(kith, ana, aReminderInput());
    await planMeeting(kith, aMeetingInput({ personIds: [mara, ana] }));
    await deletePerson(kith, ana);
    const { text } = await calendarFile(kith, 'all', OPTIONS);
    expect(text).not.toContain('Ana Ruiz');
    expect(readEntries(text, 'vevent')).toHaveLength(2);
  });

  test('has reminders as to-dos on request, and meetings as events still', async () => {
    const { kith } = await withPlans();
    const { text } = await calendarFile(kith, 'all', { ...OPTIONS, todos: true });
    expect(readEntries(text, 'vevent')).toHaveLength(1);
    expect(readEntries(text, 'vtodo').map((one) => one.at('due'))).toEqual([
      '2026-11-23',
      '2026-11-27',
    ]);
  });

  test('leaves out what is confidential, or says when and nothing else', async () => {
    const { kith, mara, meetingId, reminderId } = await withPlans();
    await updatePerson(kith, mara, { confidential: true });
    expect((await calendarFile(kith, 'all', OPTIONS)).count).toBe(0);
    const { text } = await calendarFile(kith, 'all', { ...OPTIONS, confidential: true });
    const read = readEntries(text, 'vevent');
    expect(read.map((one) => one.text('summary'))).toEqual([
      'Busy',
      'Prepare a meeting',
      'Follow up',
    ]);
    expect(read[0]?.at('dtstart')).toBe('2026-11-24T13:30:00Z');
    const alone = await calendarFile(kith, { meetingId }, OPTIONS);
    const links = Object.values((await calendarLinks(kith, { reminderId })) ?? {});
    expect(links).toHaveLength(3);
    for (const told of [text, alone.text, ...links])
      expect(told).not.toMatch(/Mara|Ana|form|room|mara\.example/);
  });
});

describe('a file written again', () => {
  test('is the same, and after a change the same entries, revised', async () => {
    const { kith, meetingId, reminderId } = await withPlans();
    const first = await calendarFile(kith, 'all', OPTIONS);
    kith.moveTo('2026-11-21T18:00:00Z');
    expect(await calendarFile(kith, 'all', OPTIONS)).toEqual(first);
    await editMeeting(kith, meetingId, { on: '2026-11-25' });
    await snoozeReminder(kith, reminderId, '2026-11-30');
    const { text } = await calendarFile(kith, 'all', OPTIONS);
    const [before, after] = [first.text, text].map((file) => readEntries(file, 'vevent'));
    const uids = (read = before) => read?.map((one) => one.text('uid')).toSorted();
    expect(uids(after)).toEqual(uids(before));
    const meeting = after?.find((one) => one.text('uid') === `${meetingId}@kith`);
    expect(Number(meeting?.text('sequence'))).toBe(6 * 60 * 60);
    expect(String(meeting?.text('last-modified'))).toBe('2026-11-21T18:00:00Z');
    expect(meeting?.at('dtstart')).toBe('2026-11-25T13:30:00Z');
  });
});

describe('one by itself', () => {
  test('is a file of one, or three links to the calendars of the web', async () => {
    const { kith, meetingId, reminderId } = await withPlans();
    expect((await calendarFile(kith, { meetingId }, OPTIONS)).count).toBe(1);
    expect((await calendarFile(kith, { reminderId }, OPTIONS)).text).toContain('Send the form');
    const links = await calendarLinks(kith, { meetingId });
    expect(new URL(links?.google ?? '').searchParams.get('dates')).toBe(
      '20261124T143000/20261124T151500',
    );
    for (const link of Object.values(links ?? {}))
      expect(link.length).toBeLessThanOrEqual(LONGEST_URL);
  });

  test('that is gone is no file and no link', async () => {
    const { kith, mara, ana, meetingId } = await withPlans();
    await deletePerson(kith, mara);
    await deletePerson(kith, ana);
    expect(await calendarLinks(kith, { meetingId })).toBeNull();
    expect(await calendarLinks(kith, { reminderId: 'nobody' })).toBeNull();
    expect((await calendarFile(kith, { meetingId: 'nobody' }, OPTIONS)).count).toBe(0);
  });
});

test('a zone that only a newer browser knows leaves the others in the file, and stands in no zone', async () => {
  const { kith, meetingId } = await withPlans();
  await kith.db.meetings.update(meetingId, { zone: 'Atlantis/Sunken' });
  const { text, count } = await calendarFile(kith, 'all', OPTIONS);
  expect(count).toBe(3);
  expect(text).not.toContain('Atlantis');
  expect(readEntries(text, 'vevent')).toHaveLength(3);
});
