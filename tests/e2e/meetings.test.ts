/** A meeting from plan to thanks, in real Chromium: planned by keyboard, seen in Today, taken to a calendar, told of. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { lettersHeard } from '../support/letters.ts';
import { saveFromPopup } from '../support/popup.ts';
import { readEntries } from '../support/read-calendar.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let app: Page;

beforeAll(async () => {
  const profile = sampleSite();
  kith = await KithChromium.launch({
    site: (address) =>
      address.host === 'calendar.google.com' ? '<!doctype html>' : profile(address),
  });
  await saveFromPopup(await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS)));
  app = await kith.open('options.html#/people');
  await app.getByRole('link', { name: 'Mara Okafor' }).first().click();
});
afterAll(() => kith.close());

const inToday = () => app.getByRole('region', { name: /^Meetings/ });
const soon = () => app.getByRole('region', { name: /^In the next seven days/ });
const meetings = () => app.getByRole('region', { name: 'Meetings' });

async function findings(): Promise<string[]> {
  const found: string[] = [];
  for (const look of ['light', 'dark', 'rtl'] as const) {
    await app.emulateMedia({
      colorScheme: look === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const dir = look === 'rtl' ? 'rtl' : 'ltr';
    await app.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    const { violations } = await new AxeBuilder({ page: app })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${look} ${id}: ${html}`));
  }
  await app.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  return found;
}

async function download(click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [saved] = await Promise.all([app.waitForEvent('download'), click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

test('a meeting is planned in words, and the status and Today know', async () => {
  await meetings().getByRole('button', { name: 'Plan a meeting…' }).press('Enter');
  const form = app.getByRole('form', { name: 'Plan it' });
  await form.getByLabel('What kind').selectOption('Coffee');
  await form.getByRole('button', { name: 'Plan it' }).click();
  await see(form.getByRole('alert')).toContainText('Which day is it?');
  await see(form.getByLabel('Which day')).toBeFocused();
  await form.getByLabel('Which day').fill('tomorrow');
  await form.getByLabel('At', { exact: true }).fill('15:30');
  await form.getByLabel('Place or link (optional)').fill('meet.example/room');
  await see(form.getByLabel('Time zone')).not.toHaveValue('');
  expect(await findings()).toEqual([]);
  await form.getByLabel('Place or link (optional)').press('Control+Enter');
  await see(meetings().getByText('Coffee with')).toBeVisible();
  await see(meetings().getByText(/tomorrow, /)).toBeVisible();
  await see(meetings().getByRole('link', { name: 'meet.example/room' })).toHaveAttribute(
    'rel',
    'noreferrer noopener',
  );
  await see(app.getByLabel('Status')).toHaveValue('meeting-set');
  expect(await findings()).toEqual([]);
  await app.getByRole('link', { name: 'Today' }).click();
  const row = inToday().getByRole('listitem');
  await see(row).toContainText('Coffee');
  await see(row).toContainText(/tomorrow/i);
  await see(row.getByRole('button', { name: /^Add to calendar/ })).toBeVisible();
  await row.getByRole('link', { name: /^Prepare:/ }).click();
  await see(app.getByRole('heading', { name: /^Coffee with/, level: 1 })).toBeVisible();
});

test('it is prepared on its page: a point by Enter, an action by its letter, with axe content', async () => {
  const point = app.getByPlaceholder('Add: Questions');
  await point.fill('Which ward would you begin with?');
  await point.press('Enter');
  await see(app.getByRole('checkbox', { name: 'Which ward would you begin with?' })).toBeVisible();
  await see(point).toHaveValue('');
  await see(app.getByText(/^Press a letter/)).toBeVisible();
  const notes = app.getByRole('textbox', { name: 'Notes' });
  await notes.fill('She knows the night shift.');
  await notes.press('Escape');
  await app.keyboard.press('a');
  await app.getByLabel('What to do').fill('Send my résumé');
  expect(await findings()).toEqual([]);
  await app.getByLabel('What to do').press('Enter');
  const kept = app.getByRole('region', { name: 'From this meeting' });
  await see(kept.getByText('Send my résumé')).toBeVisible();
  expect(await findings()).toEqual([]);
  await app.reload();
  await see(app.getByRole('textbox', { name: 'Notes' })).toHaveValue('She knows the night shift.');
  await app.getByRole('main').getByRole('link', { name: 'Mara Okafor' }).first().click();
  await see(meetings().getByText('Coffee with')).toBeVisible();
});

test('one that is over is held in its row of Today, with a follow-up, and one undo takes back both', async () => {
  await meetings().getByRole('button', { name: 'Plan a meeting…' }).click();
  const plan = app.getByRole('form', { name: 'Plan it' });
  await plan.getByLabel('Title (optional)').fill('Early call');
  await plan.getByLabel('Which day').fill('today');
  // Midnight there lies hours behind wherever this runs.
  await plan.getByLabel('Time zone').selectOption('Pacific/Kiritimati');
  await plan.getByLabel('At', { exact: true }).fill('00:00');
  await plan.getByLabel('Minutes').fill('5');
  await plan.getByRole('button', { name: 'Plan it' }).click();
  await see(meetings().getByText('Early call')).toBeVisible();
  await app.getByRole('link', { name: 'Today' }).click();
  const row = inToday().getByRole('listitem').filter({ hasText: 'Early call' });
  await see(row).toBeVisible();
  await lettersHeard(app);
  await row.getByRole('link', { name: 'Mara Okafor' }).focus();
  await app.keyboard.press('d');
  const form = app.getByRole('form', { name: 'How did it go?' });
  await form.getByLabel('What came of it').fill('She reads my draft');
  await form.getByLabel('Remind me').fill('in 3 days');
  expect(await findings()).toEqual([]);
  await form.getByLabel('Remind me').press('Control+Enter');
  await see(app.getByText(/I will remind you/)).toBeVisible();
  await see(row).toHaveCount(0);
  await see(soon().getByRole('listitem')).toHaveCount(2);
  await app.getByRole('button', { name: 'Undo' }).click();
  await see(row.getByRole('button', { name: /^How did it go/ })).toBeVisible();
  await see(soon().getByRole('listitem')).toHaveCount(1);
  await row.getByRole('button', { name: /^Did not happen/ }).click();
  await see(row).toHaveCount(0);
  await inToday()
    .getByRole('link', { name: /^Prepare:/ })
    .click();
  await app.getByRole('main').getByRole('link', { name: 'Mara Okafor' }).first().click();
});

test('half a plan survives leaving the page', async () => {
  await meetings().getByRole('button', { name: 'Plan a meeting…' }).click();
  await app.getByLabel('Title (optional)').fill('Second coffee');
  await app.reload();
  await see(app.getByLabel('Title (optional)')).toHaveValue('Second coffee');
  await app.getByLabel('Title (optional)').press('Escape');
  await see(meetings().getByRole('button', { name: 'Plan a meeting…' })).toBeVisible();
});

test('one meeting is a file, or a form in a calendar on the web that only a choice opens', async () => {
  const open = () =>
    meetings()
      .getByRole('button', { name: /^Add to calendar/ })
      .click();
  await open();
  const { name, text } = await download(() =>
    app.getByRole('menuitem', { name: 'A file for any calendar' }).click(),
  );
  expect(name).toBe('kith.ics');
  const [meeting, ...others] = readEntries(text, 'vevent');
  expect(others).toEqual([]);
  expect(meeting?.text('summary')).toBe('Coffee with Mara Okafor');
  expect(meeting?.text('dtstart')?.toString()).toContain('T15:30:00');
  expect(meeting?.text('url')).toBe('https://meet.example/room');
  const asked: string[] = [];
  kith.context.on('request', (request) => asked.push(request.url()));
  await open();
  const choice = app.getByRole('menuitem', { name: 'Google Calendar' });
  await choice.waitFor();
  expect(asked).toEqual([]);
  const [tab] = await Promise.all([kith.context.waitForEvent('page'), choice.click()]);
  await tab.waitForURL(/^https:/);
  const address = new URL(tab.url());
  expect(address.host).toBe('calendar.google.com');
  expect(address.searchParams.get('text')).toBe('Coffee with Mara Okafor');
  expect(await tab.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
  await tab.close();
});

test('everything is one file, from Settings', async () => {
  await app.getByRole('link', { name: 'Settings' }).click();
  const calendar = app.getByRole('region', { name: 'Calendar' });
  await calendar.getByLabel('Reminders as to-dos instead of events').check();
  await calendar
    .getByLabel('Before a meeting, my calendar rings')
    .selectOption('15 minutes before');
  const { name, text } = await download(() =>
    calendar.getByRole('button', { name: 'Save as a file' }).click(),
  );
  expect(name).toBe('kith-reminders.ics');
  const [meeting] = readEntries(text, 'vevent');
  const begins = Temporal.Instant.from(meeting?.at('dtstart') ?? '');
  expect(meeting?.rings()).toBe(begins.subtract({ minutes: 15 }).toString());
  const todos = readEntries(text, 'vtodo').map((one) => one.text('summary'));
  expect(todos).toContain('Prepare a meeting: Mara Okafor');
  await see(calendar.getByText(/entries are in the file/)).toBeVisible();
  expect(await findings()).toEqual([]);
});

test('told of, it is in the timeline, they are in touch, and all can be taken back', async () => {
  await app.goBack();
  await meetings()
    .getByRole('button', { name: /^How did it go/ })
    .click();
  const form = app.getByRole('form', { name: 'How did it go?' });
  await form.getByLabel('In a few words').fill('Her way from technician to lead');
  await form.getByLabel(/^What came of it/).fill('She sends the form');
  expect(await findings()).toEqual([]);
  await form.getByRole('button', { name: 'Save' }).click();
  await see(app.getByText('Her way from technician to lead')).toBeVisible();
  await see(app.getByText('She sends the form')).toBeVisible();
  await see(app.getByLabel('Status')).toHaveValue('in-touch');
  await see(meetings().getByText('Coffee with')).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo' }).click();
  await see(meetings().getByText('Coffee with')).toBeVisible();
  await see(app.getByLabel('Status')).toHaveValue('meeting-set');
});

test('changed and called off, it can be brought back', async () => {
  await meetings()
    .getByRole('button', { name: /^Change: Coffee/ })
    .click();
  const form = app.getByRole('form', { name: 'Save the meeting' });
  await form.getByLabel('Title (optional)').fill('Tea');
  await form.getByRole('button', { name: 'Save the meeting' }).click();
  await see(meetings().getByText('Tea')).toBeVisible();
  await meetings().getByRole('button', { name: 'Call off: Tea' }).click();
  await see(meetings().getByText('Tea')).toHaveCount(0);
  await see(app.getByLabel('Status')).not.toHaveValue('meeting-set');
  await app.getByRole('button', { name: 'Undo' }).click();
  await see(meetings().getByText('Tea')).toBeVisible();
});
