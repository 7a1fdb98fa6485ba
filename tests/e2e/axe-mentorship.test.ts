/** axe finds nothing on the views of mentorship, help and thanks, empty and filled, in light, dark and right to left; nor do they run over at twice the text. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dress, findings, LOOKS } from '../support/axe.ts';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { see } from '../support/see.ts';

let kith: KithChromium;

beforeAll(async () => {
  kith = await KithChromium.launch();
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
const FILLED: Record<string, { at: string; arrived: (page: Page) => Promise<void> }> = {
  Today: { at: 'today', arrived: (page) => shows(page, 'Say thanks: Mock interview') },
  mentorships: { at: 'mentorships', arrived: (page) => shows(page, MENTOR) },
  'a mentorship being begun': {
    at: 'mentorships',
    arrived: async (page) => {
      await open(page, 'Start a mentorship');
      await see(page.getByRole('combobox', { name: 'With whom?' })).toBeVisible();
    },
  },
  'a mentorship': { at: 'mentorships', arrived: mentorship },
  'an agreement being revised': {
    at: 'mentorships',
    arrived: async (page) => {
      await mentorship(page);
      await press(page, 'Agree on something new');
    },
  },
  'a report': {
    at: 'mentorships',
    arrived: async (page) => {
      await mentorship(page);
      await open(page, 'Progress report');
      await page.getByLabel('Tell of the time').selectOption('Since it began');
      await shows(page, 'A place in the radiography course');
    },
  },
  'a meeting being held': {
    at: 'today',
    arrived: async (page) => {
      await open(page, /^Prepare: /);
      await page.getByRole('button', { name: 'Action', exact: true }).click();
      await shows(page, 'What do they ask first?');
    },
  },
  goals: { at: 'goals', arrived: (page) => shows(page, 'Speak in front of the whole ward') },
  'a goal': {
    at: 'goals',
    arrived: async (page) => {
      await open(page, 'A place in the radiography course');
      await press(page, 'Write down how it goes');
    },
  },
  advice: { at: 'advice', arrived: (page) => shows(page, 'Stand beside a machine for two days.') },
  'a turning point': {
    at: 'turning-points',
    arrived: async (page) => {
      await press(page, 'Note the first');
      await see(page.getByLabel('In a few words')).toBeVisible();
    },
  },
  thanks: { at: 'thanks', arrived: (page) => shows(page, 'Mara Okafor') },
  'a note being written': {
    at: 'thanks',
    arrived: async (page) => {
      await open(page, /^Write thanks/);
      await see(page.getByLabel('What they did')).toBeVisible();
    },
  },
  help: { at: 'help', arrived: (page) => shows(page, 'Help I gave') },
  'help being written down': {
    at: 'help',
    arrived: async (page) => {
      await press(page, 'Write down help I received');
      await see(page.getByLabel('What kind')).toBeVisible();
    },
  },
  introductions: { at: 'introductions', arrived: (page) => shows(page, 'She is my mentor now') },
  'introductions, drawn': {
    at: 'introductions',
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

describe.each(LOOKS)('empty, %s', (look) => {
  test.each(Object.entries(EMPTY))('%s', async (room, words) => {
    const page = await kith.open(`options.html#/${room}`);
    await dress(page, look);
    await see(page.getByText(words)).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});

describe('filled', () => {
  beforeAll(async () => {
    const script = await bundleScript('tests/support/sample-people.ts', 'samplePeople');
    await kith.inExtension(`(async () => { ${script}; await samplePeople.saveSamplePeople(); })()`);
  });

  describe.each(LOOKS)('%s', (look) => {
    test.each(Object.entries(FILLED))('%s', async (_name, { at, arrived }) => {
      const page = await kith.open(`options.html#/${at}`);
      await dress(page, look);
      await arrived(page);
      expect(await findings(page)).toEqual([]);
      await page.close();
    });
  });

  test.each(Object.entries(FILLED))('%s at twice the text', async (_name, { at, arrived }) => {
    const page = await kith.open(`options.html#/${at}`);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await arrived(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1000);
    await page.close();
  });
});
