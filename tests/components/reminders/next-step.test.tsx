// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { useLive } from '../../../components/hooks/useLive';
import { NextStep } from '../../../components/reminders/NextStep';
import type { PersonInput } from '../../../utils/domain/person-values';
import { touchId } from '../../../utils/domain/touch';
import { setKeepInTouch } from '../../../utils/services/keep-in-touch';
import { savePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { addReminder, snoozeReminder } from '../../../utils/services/reminders';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

function Shown({ id }: { id: string }) {
  const view = useLive((kith) => personView(kith, id), [id]);
  return view && <NextStep person={view.person} reminders={view.reminders} turn={null} />;
}

async function withPerson(values: PersonInput = {}) {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz', ...values } }));
  return { kith, id, show: () => render(<Shown id={id} />, kith) };
}

describe('a reminder', () => {
  test('is changed where it stands', async () => {
    const { kith, id, show } = await withPerson();
    const { id: reminder } = await addReminder(
      kith,
      id,
      aReminderInput({
        text: 'Call',
        on: '2026-12-08',
        repeat: { every: 1, unit: 'month', from: '2026-12-08', nth: 2 },
      }),
    );
    const screen = await show();
    await screen.until(() => screen.text().includes('every month on the second Tuesday'));
    await screen.click(screen.button('Change: Call, Ana Ruiz'));
    await screen.until(() => screen.container.querySelector('form') !== null);
    await screen.type('When', '10 Dec');
    await screen.type('Time (optional)', '14:30');
    await screen.until(() => screen.text().includes('Time in UTC'));
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('every month on the second Thursday'));
    expect(await kith.db.reminders.get(reminder)).toMatchObject({
      on: '2026-12-10',
      time: '14:30',
      zone: 'UTC',
      repeat: { from: '2026-12-10', nth: 2 },
    });
  });

  test('shows what it waits for, and keeps a day that has passed unless another is said', async () => {
    const { kith, id, show } = await withPerson();
    const { id: reminder } = await addReminder(
      kith,
      id,
      aReminderInput({ on: '2026-11-20', waitsFor: 'after her leave' }),
    );
    const screen = await show();
    await screen.until(() => screen.text().includes('· after her leave'));
    await screen.click(screen.button('Change: Follow up, Ana Ruiz'));
    await screen.until(() => screen.text().includes('When (now yesterday)'));
    expect(screen.text()).not.toContain('No reminder');
    await screen.type('Waits for', '');
    await screen.click(screen.button('Save'));
    await screen.until(() => !screen.text().includes('after her leave'));
    expect(await kith.db.reminders.get(reminder)).toMatchObject({
      on: '2026-11-20',
      waitsFor: null,
    });
  });
});

test('a reminder can be taken to a calendar', async () => {
  const { kith, id, show } = await withPerson();
  await addReminder(kith, id, aReminderInput({ text: 'Call', on: '2026-12-08' }));
  const screen = await show();
  await screen.until(() => screen.container.querySelector('[aria-label^="Add to"]') !== null);
  await screen.click(screen.button('Add to calendar: Call, Ana Ruiz'));
  await screen.until(() => document.body.textContent?.includes('A file for any calendar') === true);
});

describe('keeping in touch', () => {
  test('says how often, why, and when next', async () => {
    const { show } = await withPerson({ relationships: ['mentor'] });
    const screen = await show();
    await screen.until(() => screen.text().includes('Keep in touch: every month'));
    expect(screen.text()).toContain('because: Mentors me');
    expect(screen.text()).toMatch(/next: Mon.*21/);
    expect(screen.container.querySelector('li')).toBeNull();
  });

  test('says so when it is time, and when it has been a while', async () => {
    const { kith, show } = await withPerson({ relationships: ['mentor'] });
    kith.moveTo('2026-12-21T12:00:00Z');
    const due = await show();
    await due.until(() => due.text().includes('It is time'));
    await due.unmount();
    kith.moveTo('2027-01-05T12:00:00Z');
    const late = await show();
    await late.until(() => late.text().includes('It has been a long time'));
  });

  test('that is put off until something is listed with its words', async () => {
    const { kith, id, show } = await withPerson({ relationships: ['mentor'] });
    await snoozeReminder(kith, touchId(id), '2027-03-03', { waitsFor: 'after her leave' });
    const screen = await show();
    await screen.until(() => screen.text().includes('after her leave'));
  });

  test('never asks where nobody asked for it', async () => {
    const { kith, id, show } = await withPerson();
    const screen = await show();
    await screen.until(() => screen.text().includes('Keep in touch: as you choose'));
    await setKeepInTouch(kith, id, 14);
    await screen.until(() => screen.text().includes('Keep in touch: every 2 weeks'));
    expect(screen.text()).not.toContain('because');
  });
});
