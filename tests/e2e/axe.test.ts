/** axe finds nothing on any page, nor in what opens on it; axe-mentorship.test.ts has the rooms of mentorship with sample people in them. */
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { dressPlainly, expectNoFindings, show, type View } from '../support/axe.ts';
import { bundleScript } from '../support/bundle.ts';
import { addByHand } from '../support/by-hand.ts';
import { KithChromium } from '../support/chromium.ts';
import { linkedInZip, textFile } from '../support/import-files.ts';
import { openKeys } from '../support/letters.ts';
import { saveFromPopup } from '../support/popup.ts';
import { SEARCH_ADDRESS, searchPage } from '../support/sample-list.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

/** Pages that Kith cannot read by itself. */
const GUILD = 'https://guild.example/';
const GUILD_ADDRESS = `${GUILD}m/101`;
const GUILD_PAGE = `<!doctype html><title>Guild</title><div><div class="member-name">Ana Ruiz</div></div>
  <div>Baker · Old Mill</div><div>Joined 2019</div>`;

let kith: KithChromium;
let person: string;
/** The page of a goal. */
let goal: string;
/** The id of a reminder. */
let reminder: string;
/** The address of a mentorship. */
let mentorship: string;
/** What has a page of its own, by its id. */
let things: { point: string; meeting: string };

/** The views and what shows that each has arrived. */
const VIEWS: Record<string, View> = {
  People: {
    path: 'options.html#/people',
    arrived: (page) => see(page.getByText('Mara Okafor').first()).toBeVisible(),
  },
  'the board': {
    path: 'options.html#/board',
    arrived: (page) => see(page.getByRole('link', { name: 'Mara Okafor' })).toBeVisible(),
  },
  'people selected': {
    path: 'options.html#/people',
    arrived: async (page) => {
      await page.getByText('Mara Okafor').first().waitFor();
      await page.getByRole('checkbox', { name: 'Select all shown' }).check();
      await page.getByRole('button', { name: 'Let rest…' }).click();
      await see(page.getByLabel('Ask me again')).toBeVisible();
    },
  },
  'a filter being kept, in the list': {
    path: 'options.html#/people?look=list&q=mara',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Keep this filter…' }).click();
      await see(page.getByLabel('What you call it')).toBeVisible();
    },
  },
  'a person': {
    path: () => person,
    arrived: (page) => see(page.getByRole('heading', { name: 'Mara Okafor' })).toBeVisible(),
  },
  'their About': {
    path: () => `${person}/about`,
    arrived: (page) => see(page.getByText('Education')).toBeVisible(),
  },
  'an open editor': {
    path: () => `${person}/about`,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Edit: Positions' }).click();
      await see(page.getByRole('button', { name: 'Add a position' })).toBeVisible();
    },
  },
  'a log form': {
    path: () => person,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Log what happened' }).click();
      await page.getByLabel('What happened?').fill('coffee with Sam yesterday; remind me Friday');
      await see(page.getByRole('button', { name: /Reminder$/ })).toBeVisible();
    },
  },
  'a reminder': {
    path: () => `options.html#/reminder/${reminder}`,
    arrived: (page) => see(page.getByRole('heading', { name: 'Not today' })).toBeVisible(),
  },
  'a line being logged': {
    path: 'options.html#/log?line=coffee+with+Mara+the+other+day',
    arrived: (page) => see(page.getByRole('button', { name: /Which day/ })).toBeVisible(),
  },
  'the palette': {
    path: 'options.html#/today',
    arrived: async (page) => {
      await see(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Control+k');
      await see(page.getByRole('option').first()).toBeVisible();
    },
  },
  'a reminder being added': {
    path: () => person,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Remind me…' }).click();
      await see(page.getByLabel('When')).toBeVisible();
    },
  },
  'someone added by hand': {
    path: 'options.html#/people/new',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Save' }).click();
      await see(page.getByText('A name is all it takes.')).toBeVisible();
    },
  },
  'everything being taken out': {
    path: 'options.html#/data/export',
    arrived: (page) => see(page.getByText('It will hold:')).toBeVisible(),
  },
  'a person to be saved or printed': {
    path: () => `options.html#/data/export?person=${person.split('/').at(-1)}`,
    arrived: (page) =>
      see(page.getByRole('heading', { name: /^Everything kept about/ })).toBeVisible(),
  },
  'the keys of a list': {
    path: 'options.html#/people',
    arrived: async (page) => {
      await page.getByText('Mara Okafor').waitFor();
      await openKeys(page);
    },
  },
  'a menu': { path: 'options.html#/today', arrived: openMenu },
  'the calendar': {
    path: 'options.html#/today',
    arrived: async (page) => {
      await openMenu(page);
      await page.getByRole('menuitem', { name: 'Pick a day' }).click();
      await see(page.getByRole('grid')).toBeVisible();
    },
  },
  'advice being told of': {
    path: 'options.html#/advice',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Say what came of it' }).first().click();
      await see(page.getByRole('textbox', { name: 'What came of it' })).toBeVisible();
    },
  },
  'advice being written down': {
    path: () => `options.html#/advice?from=${person.split('/').at(-1)}`,
    arrived: (page) => see(page.getByRole('textbox', { name: 'What they said' })).toBeFocused(),
  },
  'a mentorship beginning': {
    path: 'options.html#/mentorships/new',
    arrived: async (page) => {
      await page.getByRole('combobox', { name: 'With whom?' }).fill('mara');
      await see(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'More' }).click();
      await see(page.getByLabel('How formal')).toBeVisible();
    },
  },
  'a mentorship, being agreed on': {
    path: () => mentorship,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Agree on how you work together' }).click();
      await see(page.getByLabel('How often', { exact: true })).toBeVisible();
    },
  },
  'a mentorship being closed': {
    path: () => `${mentorship}/close`,
    arrived: (page) => see(page.getByLabel('Where I stand now')).toBeVisible(),
  },
  Drafts: {
    path: 'options.html#/drafts',
    arrived: (page) => see(page.getByRole('heading', { name: 'Waiting to be sent' })).toBeVisible(),
  },
  'a message with something missing': {
    path: () => person.replace('#/people/', '#/write/'),
    arrived: async (page) => {
      await page.getByRole('button', { name: /^Fill in: .*Your first name/ }).click();
      await see(page.getByRole('textbox', { name: 'Your first name' })).toBeFocused();
    },
  },
  'their drafts': {
    path: () => `${person}/drafts`,
    arrived: (page) => see(page.getByText('Waiting to be sent')).toBeVisible(),
  },
  Templates: {
    path: 'options.html#/templates',
    arrived: (page) => see(page.getByRole('link', { name: 'My template' })).toBeVisible(),
  },
  'a template that came with Kith': {
    path: 'options.html#/templates/kith%3Aadvice%2Fwarm%2Fshort',
    arrived: (page) => see(page.getByRole('region', { name: 'Preview' })).toContainText('Mara'),
  },
  'a template of one’s own': {
    path: 'options.html#/templates',
    arrived: async (page) => {
      await page.getByRole('link', { name: 'My template' }).click();
      await page.getByRole('button', { name: 'Their name', exact: true }).click();
      await see(page.getByRole('region', { name: 'Preview' })).toContainText('Mara Okafor');
    },
  },
  'goals, and who could help': {
    path: 'options.html#/goals',
    arrived: async (page) => {
      await page.getByRole('button', { name: /^Nobody yet: Career mentor/ }).click();
      await see(page.getByText('Look among the people in Kith')).toBeVisible();
    },
  },
  'a goal being added': {
    path: 'options.html#/goals',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Add a goal' }).click();
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('button', { name: 'Add a goal' }).click();
      await see(page.getByText('This is needed before it can be saved.')).toBeVisible();
    },
  },
  'a goal': {
    path: () => goal,
    arrived: (page) => see(page.getByText('2 of 5 sure')).toBeVisible(),
  },
  'turning points': {
    path: 'options.html#/turning-points',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Note a turning point' }).click();
      await see(page.getByLabel('In a few words')).toBeVisible();
    },
  },
  'a turning point': {
    path: () => `options.html#/turning-points/${things.point}`,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'I have chosen' }).click();
      await see(page.getByLabel('What I chose')).toBeVisible();
    },
  },
  'a meeting being prepared': {
    path: () => `options.html#/meetings/${things.meeting}`,
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Advice' }).click();
      await see(page.getByRole('textbox', { name: 'What they said' })).toBeVisible();
    },
  },
  'everything written down': {
    path: 'options.html#/find?q=the',
    arrived: (page) => see(page.getByRole('link', { name: 'Whether to leave' })).toBeVisible(),
  },
  'Lately changed': {
    path: 'options.html#/lately',
    arrived: (page) => see(page.getByText('Mara Okafor').first()).toBeVisible(),
  },
  'Recently deleted': {
    path: 'options.html#/deleted',
    arrived: async (page) => {
      await see(page.getByText('Ana Ruiz')).toBeVisible();
      await see(page.getByText('A book of herbs')).toBeVisible();
    },
  },
  'the question before erasing': {
    path: 'options.html#/deleted',
    arrived: async (page) => {
      await page.getByRole('button', { name: /Erase for good: .*Ana Ruiz/ }).click();
      await see(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  references: {
    path: 'options.html#/references',
    arrived: (page) => see(page.getByRole('button', { name: 'Brief them' })).toBeVisible(),
  },
  'help between two': {
    path: () => `${person}/help`,
    arrived: (page) => see(page.getByText('What they did for me')).toBeVisible(),
  },
  'the Data room': {
    path: 'options.html#/data',
    arrived: (page) => see(page.getByRole('link', { name: 'Storage health' })).toBeVisible(),
  },
  'storage health, checked': {
    path: 'options.html#/data/storage',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Check now' }).click();
      await see(page.getByText(/entries could be read/)).toBeVisible();
    },
  },
  'nobody to let go': {
    path: 'options.html#/data/untouched',
    arrived: (page) => see(page.getByText('Nobody to let go')).toBeVisible(),
  },
  backups: {
    path: 'options.html#/data/backups',
    arrived: (page) => see(page.getByRole('button', { name: 'Back up by itself' })).toBeVisible(),
  },
  'a passphrase that is typed twice, and not the same': {
    path: 'options.html#/data/backups',
    arrived: async (page) => {
      await page.getByRole('button', { name: 'Set a passphrase…' }).click();
      await page.getByLabel('New passphrase').fill('plum tin ladder');
      await page.getByRole('button', { name: 'Go on' }).click();
      await see(page.getByText('The two are not the same.')).toBeVisible();
    },
  },
  'files to choose': {
    path: 'options.html#/data/import',
    arrived: (page) => see(page.getByText('Drop your file here')).toBeVisible(),
  },
  'files looked over': {
    path: 'options.html#/data/import',
    arrived: lookOver,
  },
  'people brought in': {
    path: 'options.html#/data/import',
    arrived: async (page) => {
      await lookOver(page);
      await page.getByRole('button', { name: /^Bring in / }).click();
      await see(page.getByText('Your people are here.')).toBeVisible();
    },
  },
  Settings: {
    path: 'options.html#/settings',
    arrived: (page) => see(page.getByText('Your privacy, in plain words')).toBeVisible(),
  },
  'pages that were taught': {
    path: 'options.html#/settings',
    arrived: async (page) => {
      await page.getByRole('button', { name: /^Change: / }).click();
      await see(page.getByLabel('Which pages')).toBeVisible();
    },
  },
  'who may be kept twice': {
    path: 'options.html#/same',
    arrived: (page) => see(page.getByText('The same name at the same organization.')).toBeVisible(),
  },
  'two that may be one': {
    path: 'options.html#/same',
    arrived: async (page) => {
      await page.getByRole('link', { name: /^Compare: / }).click();
      await see(page.getByRole('group', { name: 'Headline' })).toBeVisible();
    },
  },
  'the popup with no page to read': {
    path: 'popup.html',
    arrived: (page) => see(page.getByRole('combobox', { name: 'Find anyone' })).toBeVisible(),
  },
};

/** What Kith shows beside a page, in which surface, and what shows that it has arrived. */
const BESIDE: Record<
  string,
  { address: string; surface?: 'panel'; arrived: (view: Page) => Promise<void> }
> = {
  'the popup on a page': {
    address: SAMPLE_ADDRESS,
    arrived: (popup) => see(popup.getByText('Mara Okafor').first()).toBeVisible(),
  },
  'several people': {
    address: SEARCH_ADDRESS,
    arrived: async (popup) => {
      await popup.getByRole('checkbox', { name: 'Noor al-Hadi' }).check();
      await popup.getByText('For everyone ticked').click();
      await see(popup.getByRole('button', { name: 'Save 1' })).toBeVisible();
    },
  },
  'the lines of a page': {
    address: `${GUILD}others/201`,
    arrived: async (popup) => {
      await popup.getByRole('button', { name: 'Pick from the page' }).click();
      await popup.getByRole('option', { name: 'Ana Ruiz' }).click();
      await see(popup.getByRole('button', { name: /^Read pages like / })).toBeVisible();
    },
  },
  'pasted text that names nobody': {
    address: GUILD_ADDRESS,
    arrived: async (popup) => {
      await popup.getByRole('button', { name: 'Paste text' }).click();
      await popup.getByLabel(/vCard/).fill('12345');
      await popup.getByRole('button', { name: 'Fill in the form' }).click();
      await see(popup.getByText('No name was found in it.')).toBeVisible();
    },
  },
  'the side panel on a page': {
    address: GUILD_ADDRESS,
    surface: 'panel',
    arrived: (panel) => see(panel.getByRole('textbox', { name: 'Name' })).toBeVisible(),
  },
};

/** Files with all that can be asked of them: what the columns are, who may be the same, what could not be read. */
async function lookOver(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      textFile(
        'staff.csv',
        'Wer,E-mail,Seit\nMara Okafor,m@mail.example,2019\n,x@mail.example,2020\n',
      ),
      linkedInZip(20),
      textFile('empty.csv', ''),
      textFile('kith-backup.json', '{"format":"kith-backup","version":1}'),
    ]);
  await see(page.getByText(/may be somebody you already have/)).toBeVisible();
}

async function openMenu(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Snooze/ })
    .first()
    .click();
  await see(page.getByRole('menuitem', { name: 'Tomorrow' })).toBeVisible();
}

/** Somebody who is kept twice. */
async function saveTwice(): Promise<void> {
  for (const Headline of ['Pharmacist', 'Pharmacy educator']) {
    const page = await addByHand(kith, 'Tomasz Nowak', {
      Headline,
      Organization: 'Quiet Harbour Labs',
    });
    await page.close();
  }
}

async function deleteSomeone(name: string): Promise<void> {
  const page = await addByHand(kith, name);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByText('is in "Recently deleted"').waitFor();
  await page.close();
}

/** Shows Kith how a page is read. */
async function teach(): Promise<void> {
  const page = await kith.visit(GUILD_ADDRESS.replace('101', '102'));
  const popup = await kith.openPopupFor(page);
  await popup.getByRole('button', { name: 'Pick from the page' }).click();
  await popup.getByRole('option', { name: 'Ana Ruiz' }).click();
  await popup.getByRole('button', { name: /^Read pages like / }).click();
  await popup.getByText('asks you once').waitFor();
  await Promise.all([page.close(), popup.close()]);
}

/** A mentorship that has begun. @returns its address. */
async function startMentorship(): Promise<string> {
  const page = await kith.open(`${person}/mentorship`);
  await page.getByRole('link', { name: 'Start a mentorship' }).click();
  await page.getByLabel('Stage').selectOption('closing');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('link', { name: 'Close it' }).waitFor();
  const { hash } = new URL(page.url());
  await page.close();
  return `options.html${hash}`;
}

/** A draft with something missing, and a template of one's own. */
async function write(): Promise<void> {
  const page = await kith.open(person.replace('#/people/', '#/write/'));
  await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  await page.goto(page.url().replace(/#.*/u, '#/templates'));
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByLabel('What I call it').waitFor();
  await page.close();
}

/** Something that was advised, and is to be done. */
async function advise(): Promise<void> {
  const page = await kith.open(`${person}/mentorship`);
  await page.getByRole('button', { name: 'Note advice' }).click();
  await page.getByLabel('What they said').fill('Ask the night shift first.');
  await page.getByRole('button', { name: 'Note advice' }).click();
  await page.getByRole('button', { name: 'Make it something to do' }).click();
  await page.getByRole('textbox', { name: 'What to do' }).fill('Ask Ada');
  await page.getByRole('button', { name: 'Keep what to do' }).click();
  await page.getByRole('checkbox', { name: 'Ask Ada' }).first().waitFor();
  await page.close();
}

/** A goal with a step, and with two days on which it was said how it goes. */
async function aim(): Promise<void> {
  const page = await kith.open('options.html#/goals');
  const add = page.getByRole('button', { name: 'Write down a first goal' });
  await add.click();
  await page.getByLabel('What I want to reach').fill('Pass the exam');
  await add.click();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByLabel('Step', { exact: true }).fill('Sign up');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('checkbox', { name: 'Sign up' }).waitFor();
  for (const [day, sure] of [
    ['2026-01-10', '2'],
    ['2026-03-10', '4'],
  ] as const) {
    await page.getByRole('button', { name: 'Write down how it goes' }).click();
    await page.getByLabel('What happened').fill(`A line ${sure}`);
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByLabel(/^How sure/).selectOption(sure);
    await page.getByRole('button', { name: 'Write down how it goes' }).click();
    await page.getByText(`${sure} of 5 sure`).waitFor();
  }
  goal = page.url().replace(/^.*options/u, 'options');
  await page.close();
}

const sample = sampleSite();

function site(address: URL): string | undefined {
  if (address.href === SEARCH_ADDRESS) return searchPage();
  return address.href.startsWith(GUILD) ? GUILD_PAGE : sample(address);
}

beforeAll(async () => {
  kith = await KithChromium.launch({ site });
  const popup = await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS));
  await saveFromPopup(popup);
  const link = await popup.getByRole('link', { name: 'Open in Kith' }).first().getAttribute('href');
  person = (link ?? '').replace(/^\//, '');
  reminder = await kith.inExtension(firstReminder);
  await deleteSomeone('Ana Ruiz');
  await saveTwice();
  await teach();
  await write();
  await advise();
  mentorship = await startMentorship();
  await inKith('tests/support/sample-help.ts', 'saveSampleHelp');
  things = await inKith('tests/support/sample-things.ts', 'saveSampleThings');
  await aim();
});
afterAll(() => kith.close());

/** Runs a function of one of the tests' modules in the extension, about the person. */
async function inKith<T>(module: string, name: string): Promise<T> {
  const script = await bundleScript(module, 'sample');
  const id = JSON.stringify(person.replace(/.*people\//u, ''));
  return kith.inExtension<T>(`(async () => { ${script}; return sample.${name}(${id}); })()`);
}

/** Runs in the extension: the id of the first reminder there is. */
function firstReminder(): Promise<string> {
  return new Promise((found) => {
    const opening = indexedDB.open('kith');
    opening.onsuccess = () => {
      const reminders = opening.result.transaction('reminders').objectStore('reminders');
      reminders.getAllKeys().onsuccess = ({ target }) => {
        opening.result.close();
        found(String((target as IDBRequest<IDBValidKey[]>).result[0]));
      };
    };
  });
}

let page: Page;
beforeAll(async () => {
  page = await kith.context.newPage();
});

test.each(Object.entries(VIEWS))('%s', async (_name, view) => {
  await show(kith, page, view);
  await expectNoFindings(page, 1000);
});

test.each(Object.entries(BESIDE))('%s', async (_name, { address, surface, arrived }) => {
  const site = await kith.visit(address);
  const popup = await kith.openPopupFor(site);
  const view = surface ? await kith.openPanelFor(site) : popup;
  // Tall enough that nothing lies half under Save, which stays in view.
  await view.setViewportSize({ width: 360, height: 1000 });
  await dressPlainly(view);
  await arrived(view);
  await expectNoFindings(view);
  await Promise.all([site.close(), popup.close(), ...(view === popup ? [] : [view.close()])]);
});
