// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { AddReminder } from '../../../components/reminders/AddReminder';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

async function opened() {
  const kith = await aKith();
  const surroundings = someSurroundings();
  const { id } = await savePerson(kith, aDraft({ reminder: null }));
  const screen = await render(<AddReminder personId={id} />, kith, surroundings);
  await screen.click(screen.button('Remind me…'));
  await screen.until(() => screen.container.querySelector('form') !== null);
  return { kith, screen, surroundings };
}

describe('a reminder', () => {
  test('is for the day that the words in the box come to, not for the one read last', async () => {
    const { kith, screen } = await opened();
    await screen.type('When', 'in 1 week');
    await screen.until(() => screen.text().includes('28'));
    await screen.type('When', 'in 2 weeks');
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('I will remind you'));
    expect(await kith.db.reminders.toArray()).toMatchObject([{ on: '2026-12-05' }]);
  });

  test('without a day, or with words that are none, is not added and says what to type', async () => {
    const { kith, screen } = await opened();
    expect(screen.text()).toContain('No day yet');
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('Say a day first'));
    await screen.type('When', 'some day');
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('not a day Kith can read'));
    expect(await kith.db.reminders.count()).toBe(0);
  });

  test('has the time that the words or the field name, in the zone where the user is', async () => {
    const { kith, screen } = await opened();
    await screen.type('When', 'tomorrow 3pm');
    await screen.until(() => screen.text().includes('tomorrow, 15:00'));
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('I will remind you'));
    expect(await kith.db.reminders.toArray()).toMatchObject([{ time: '15:00', zone: 'UTC' }]);
  });

  test('comes again by a rule in plain words for its day', async () => {
    const { kith, screen } = await opened();
    await screen.type('When', '8 Dec');
    await screen.until(() => screen.text().includes('every month on the second Tuesday'));
    await screen.type('Comes again', '1 month 2');
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('I will remind you'));
    expect(await kith.db.reminders.toArray()).toMatchObject([
      { on: '2026-12-08', repeat: { every: 1, unit: 'month', from: '2026-12-08', nth: 2 } },
    ]);
  });

  test('comes again by any other number and unit', async () => {
    const { kith, screen } = await opened();
    await screen.type('When', '8 Dec');
    await screen.type('Comes again', 'own');
    await screen.type('Every', '6');
    await screen.type('Unit', 'week');
    await screen.until(() => screen.text().includes('every 6 weeks on Tuesday'));
    await screen.click(screen.button('Remind me'));
    await screen.until(() => screen.text().includes('I will remind you'));
    expect(await kith.db.reminders.toArray()).toMatchObject([
      { repeat: { every: 6, unit: 'week' } },
    ]);
  });

  test('given up with Escape is forgotten, and the key goes no further', async () => {
    const { screen, surroundings } = await opened();
    await screen.type('In my words (optional)', 'Ask about the course');
    let went = true;
    const note = (event: Event) => {
      went = !event.defaultPrevented;
    };
    document.addEventListener('keydown', note);
    screen.field('When').focus();
    await screen.press('Escape');
    document.removeEventListener('keydown', note);
    expect(went).toBe(false);
    expect(surroundings.kept.size).toBe(0);
    expect(screen.container.querySelector('form')).toBeNull();
  });
});
