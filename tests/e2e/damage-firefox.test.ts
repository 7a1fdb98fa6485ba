/** As damage.test.ts, in Firefox, whose databases are files of SQLite: what is lost is told, and never looks like a first run. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { pack } from '../../scripts/build.ts';
import { KithFirefox } from '../support/firefox.ts';

/** Only the extended support release takes an unsigned extension for good. */
const takesUnsigned = /esr/i.test(ensureBrowser('firefox'));
if (!takesUnsigned)
  console.log('skipped: a profile that lasts needs Firefox ESR, which takes unsigned files');

let whole: string;
const copies: string[] = [];

beforeAll(async () => {
  if (!takesUnsigned) return;
  whole = mkdtempSync(join(tmpdir(), 'kith-whole-firefox-'));
  const kith = await KithFirefox.launch({ profile: whole, permanent: pack('firefox') });
  const form = await kith.open('options.html#/people/new');
  await form.locator('::-p-aria([name="Name"][role="textbox"])').fill('Mara Okafor');
  await form.locator('::-p-aria([name="Save"][role="button"])').click();
  await form.waitForSelector('h1 ::-p-text(Mara Okafor)');
  await kith.close();
});

afterAll(() => {
  for (const folder of [whole, ...copies])
    if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Where the extension's databases lie. */
function databasesOf(profile: string): string {
  const parent = join(profile, 'storage', 'default');
  const name = readdirSync(parent).find((folder) => folder.startsWith('moz-extension+++'));
  if (!name) throw new Error('The profile has no database.');
  return join(parent, name, 'idb');
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /\.sqlite(-wal)?$/.test(file))
    .map((file) => join(folder, file));

const DAMAGES: [string, (folder: string) => void][] = [
  ['the folder is deleted', (folder) => rmSync(folder, { recursive: true })],
  [
    'the files are cut in half',
    (folder) => {
      for (const file of filesOf(folder)) truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  ],
  [
    'the files are zeroed',
    (folder) => {
      for (const file of filesOf(folder)) writeFileSync(file, new Uint8Array(statSync(file).size));
    },
  ],
  [
    'the files are emptied',
    (folder) => {
      for (const file of filesOf(folder)) truncateSync(file, 0);
    },
  ],
];

test.skipIf(!takesUnsigned).each(DAMAGES)(
  'in Firefox, when %s, the person is told, or everyone is still there',
  async (_name, damage) => {
    const profile = mkdtempSync(join(tmpdir(), 'kith-damaged-firefox-'));
    copies.push(profile);
    cpSync(whole, profile, { recursive: true });
    damage(databasesOf(profile));
    const kith = await KithFirefox.launch({ profile, installed: true });
    try {
      const app = await kith.open('options.html#/people');
      await Promise.any(
        ['Some of your notes are missing', 'could not open this', 'Mara Okafor'].map((text) =>
          app.waitForSelector(`main ::-p-text(${text})`),
        ),
      );
    } finally {
      await kith.close();
    }
  },
);
