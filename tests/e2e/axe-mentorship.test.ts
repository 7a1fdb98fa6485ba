/** axe finds nothing on the views of mentorship, help and thanks, empty and with sample people in them. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectNoFindings, show, type View } from '../support/axe.ts';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;
let page: Page;

beforeAll(async () => {
  kith = await KithChromium.launch();
  page = await kith.context.newPage();
});
afterAll(() => kith.close());

/** The rooms, with what stands in them when nothing is kept. */
const EMPTY: Record<string, string> = {
  mentorships: 'Nobody learns alone.',
  goals: 'What do you want to reach?',
  advice: 'What have you been told lately?',
  'turning-points': 'No turning point yet.',
  thanks: 'No thanks are owed',
  help: 'Nothing written down yet.',
  references: 'Nobody speaks for you yet.',
  introductions: 'No introductions yet.',
};

const MENTOR = 'Wanjiru Kamau';
const open = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const shows = (page: Page, text: string) => see(page.getByText(text).first()).toBeVisible();

/** The views with sample people in them: where each begins, and what leads to it. */
const FILLED: Record<string, View> = {
  Today: {
    path: 'options.html#/today',
    arrived: (page) => shows(page, 'Say thanks: Mock interview'),
  },
  mentorships: { path: 'options.html#/mentorships', arrived: (page) => shows(page, MENTOR) },
  'a mentorship': { path: 'options.html#/mentorships', arrived: mentorship },
  'an agreement being revised': {
    path: 'options.html#/mentorships',
    arrived: async (page) => {
      await mentorship(page);
      await press(page, 'Agree on something new');
    },
  },
  'a report': {
    path: 'options.html#/mentorships',
    arrived: async (page) => {
      await mentorship(page);
      await open(page, 'Progress report');
      await page.getByLabel('Tell of the time').selectOption('Since it began');
      await shows(page, 'A place in the radiography course');
    },
  },
  'a meeting being held': {
    path: 'options.html#/today',
    arrived: async (page) => {
      await open(page, /^Prepare: /);
      await page.getByRole('button', { name: 'Action', exact: true }).click();
      await shows(page, 'What do they ask first?');
    },
  },
  goals: {
    path: 'options.html#/goals',
    arrived: (page) => shows(page, 'Speak in front of the whole ward'),
  },
  'a goal': {
    path: 'options.html#/goals',
    arrived: async (page) => {
      await open(page, 'A place in the radiography course');
      await press(page, 'Write down how it goes');
    },
  },
  advice: {
    path: 'options.html#/advice',
    arrived: (page) => shows(page, 'Stand beside a machine for two days.'),
  },
  thanks: { path: 'options.html#/thanks', arrived: (page) => shows(page, 'Mara Okafor') },
  'a note being written': {
    path: 'options.html#/thanks',
    arrived: async (page) => {
      await open(page, /^Write thanks/);
      await see(page.getByLabel('What they did')).toBeVisible();
    },
  },
  'help being written down': {
    path: 'options.html#/help',
    arrived: async (page) => {
      await press(page, 'Write down help I received');
      await see(page.getByLabel('What kind')).toBeVisible();
    },
  },
  introductions: {
    path: 'options.html#/introductions',
    arrived: (page) => shows(page, 'She is my mentor now'),
  },
  'introductions, drawn': {
    path: 'options.html#/introductions',
    arrived: async (page) => {
      await open(page, 'Drawing');
      await shows(page, 'Each person stands beside who brought them to you.');
    },
  },
};

async function mentorship(page: Page): Promise<void> {
  await open(page, MENTOR);
  await shows(page, 'Short e-mails, no calls after six');
  await shows(page, 'Ask the ward for two days off');
}

test.each(Object.entries(EMPTY))('%s, empty', async (room, words) => {
  await show(kith, page, { path: `options.html#/${room}`, arrived: (view) => shows(view, words) });
  await expectNoFindings(page, 1000);
});

describe('with sample people', () => {
  beforeAll(async () => {
    const script = await bundleScript('tests/support/sample-people.ts', 'samplePeople');
    await kith.inExtension(`(async () => { ${script}; await samplePeople.saveSamplePeople(); })()`);
  });

  test.each(Object.entries(FILLED))('%s', async (_name, view) => {
    await show(kith, page, view);
    await expectNoFindings(page, 1000);
  });
});
