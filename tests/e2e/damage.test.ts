/**
 * What a damaged profile looks like to the person. Chromium mends some damage by itself; what it cannot mend
 * Kith tells. An empty list that looks like a first run is never shown.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { remindIn, saveFromPopup } from '../support/popup.ts';
import { SAMPLE_ADDRESS, sampleSite } from '../support/sample-profile.ts';
import { see } from '../support/see.ts';

let whole: string;
/** The text of a backup made of it. */
let backup: string;
const copies: string[] = [];

/** A profile in which somebody was saved, closed in good order. */
beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'kith-whole-'));
  const kith = await KithChromium.launch({ profile: whole, site: sampleSite() });
  const popup = await kith.openPopupFor(await kith.visit(SAMPLE_ADDRESS));
  await remindIn(popup, 'today');
  await saveFromPopup(popup);
  await see.poll(() => kith.badge()).toBe('1');
  const page = await kith.open('manifest.json');
  await page.evaluate(await bundleScript('tests/support/keeper.ts', 'keeper'));
  backup = await page.evaluate<string>('keeper.backUp()');
  await kith.close();
});

afterAll(() => {
  for (const folder of [whole, ...copies])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The folder of Kith's IndexedDB in a profile. */
function databaseOf(profile: string): string {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(parent).find((folder) => /^chrome-extension_.*leveldb$/.test(folder));
  if (!name) throw new Error('The profile has no database.');
  return join(parent, name);
}

function filesOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
}

/** Ways in which disks and cleaners damage a LevelDB. */
const DAMAGES: [string, (folder: string) => void][] = [
  ['the folder is deleted', (folder) => rmSync(folder, { recursive: true })],
  ['CURRENT is deleted', (folder) => rmSync(join(folder, 'CURRENT'))],
  [
    'the manifest is zeroed',
    (folder) => {
      for (const file of filesOf(folder, /^MANIFEST/))
        writeFileSync(file, new Uint8Array(statSync(file).size));
    },
  ],
  [
    'the log is cut in half',
    (folder) => {
      for (const file of filesOf(folder, /\.log$/))
        truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  ],
  [
    'the log is emptied',
    (folder) => {
      for (const file of filesOf(folder, /\.log$/)) truncateSync(file, 0);
    },
  ],
  [
    'bits are flipped in all data files',
    (folder) => {
      for (const file of filesOf(folder, /\.(log|ldb)$/)) {
        const bytes = readFileSync(file);
        for (let at = 40; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x10;
        writeFileSync(file, bytes);
      }
    },
  ],
  [
    'all data files are deleted',
    (folder) => {
      for (const file of filesOf(folder, /\.(log|ldb)$/)) rmSync(file);
    },
  ],
];

describe('in Chromium, when', () => {
  test.each(DAMAGES)(
    '%s, the person is told, or everyone is still there',
    async (_name, damage) => {
      const profile = mkdtempSync(join(tmpdir(), 'kith-damaged-'));
      copies.push(profile);
      cpSync(whole, profile, { recursive: true });
      damage(databaseOf(profile));
      const kith = await KithChromium.launch({ profile, site: sampleSite() });
      try {
        const app = await kith.open('options.html#/people');
        const told = app.getByText(/Some of your notes are missing|could not be opened/);
        const everyone = app.getByText('Mara Okafor');
        await see(told.or(everyone).first()).toBeVisible();
      } finally {
        await kith.close();
      }
    },
  );

  test('nothing is damaged, everyone is there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'kith-copied-'));
    copies.push(profile);
    cpSync(whole, profile, { recursive: true });
    const kith = await KithChromium.launch({ profile, site: sampleSite() });
    try {
      const app = await kith.open('options.html#/people');
      await see(app.getByText('Mara Okafor').first()).toBeVisible();
    } finally {
      await kith.close();
    }
  });

  test('everything is gone, the last backup brings it back where the loss is told', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'kith-rescued-'));
    copies.push(profile);
    cpSync(whole, profile, { recursive: true });
    rmSync(databaseOf(profile), { recursive: true });
    const kith = await KithChromium.launch({ profile, site: sampleSite() });
    try {
      const app = await kith.open('options.html#/people');
      await see(app.getByText('Some of your notes are missing')).toBeVisible();
      const choosing = app.waitForEvent('filechooser');
      await app.getByRole('button', { name: 'Choose a backup' }).click();
      const file = { name: 'kith-backup.json', mimeType: 'application/json' };
      await (await choosing).setFiles({ ...file, buffer: Buffer.from(backup) });
      await app.getByRole('button', { name: 'Bring it in' }).click();
      await app.getByRole('button', { name: 'Go on', exact: true }).click();
      await see(app.getByText('Mara Okafor').first()).toBeVisible();
      await see.poll(() => kith.badge()).toBe('1');
      await app.reload();
      await see(app.getByText('Mara Okafor').first()).toBeVisible();
    } finally {
      await kith.close();
    }
  });
});
