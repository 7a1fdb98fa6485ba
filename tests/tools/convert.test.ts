/** `npm run convert`, as somebody calls it. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { makeBackup } from '../../utils/services/backup/make-backup';
import { logInteraction } from '../../utils/services/interactions';
import { planMeeting } from '../../utils/services/meetings';
import { savePerson } from '../../utils/services/people';
import { addReminder } from '../../utils/services/reminders';
import {
  aDraft,
  aKith,
  aMeetingInput,
  anInteractionInput,
  aReminderInput,
} from '../support/builders';
import { readEntries } from '../support/read-calendar';
import { ROOT } from '../support/sources.ts';
import { zipOf } from '../support/zip';

// Each call starts programs of its own, which on a busy machine takes seconds.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'kith-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CARDS = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'UID:ana',
  'FN:Ana Ruiz',
  'ORG:Acme',
  'TITLE:Nurse',
  'EMAIL:ana@example.org',
  'BDAY:1980-04-12',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:=1+1',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:3.0',
  'TEL:',
  'END:VCARD',
].join('\r\n');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** @returns what is printed, and how it ended. */
function convert(args: string[], env: Record<string, string> = {}, cwd = ROOT) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'convert', '--', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  return { stdout, stderr, status };
}

function json(args: string[], env?: Record<string, string>, cwd?: string) {
  const { stdout, stderr, status } = convert(args, env, cwd);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return JSON.parse(stdout);
}

describe('a file of contacts', () => {
  test('is printed as one JSON object, with what could not be read in words', () => {
    expect(json([file('cards.vcf', CARDS)])).toEqual({
      format: 'vcard',
      people: [
        expect.objectContaining({
          line: 1,
          uid: 'ana',
          name: 'Ana Ruiz',
          headline: 'Nurse',
          organization: 'Acme',
          emails: ['ana@example.org'],
          vcard: ['BDAY:1980-04-12'],
        }),
        { line: 10, name: '=1+1' },
      ],
      interactions: [],
      warnings: [
        {
          line: 14,
          reason: 'no-name',
          message: 'Line 14: Nobody is named here, so it is left out.',
        },
      ],
    });
  });

  test('becomes a table that no spreadsheet computes, cards of both versions, and what it printed is read again', () => {
    const cards = file('again.vcf', CARDS);
    const { people } = json([cards]);
    const csv = convert([cards, '--to', 'csv']).stdout;
    expect(csv).toContain('Ana Ruiz');
    expect(csv).toContain("'=1+1");
    for (const [to, version] of [
      ['vcard3', '3.0'],
      ['vcard4', '4.0'],
    ] as const) {
      const { stdout } = convert([cards, `--to=${to}`]);
      expect(stdout.match(/^VERSION:.*$/gm)).toEqual([`VERSION:${version}`, `VERSION:${version}`]);
      expect(json([file('written.vcf', stdout)]).people).toMatchObject([
        { uid: 'ana', name: 'Ana Ruiz', vcard: ['BDAY:1980-04-12'] },
        { name: '=1+1' },
      ]);
    }
    const printed = convert([cards]).stdout;
    expect(json([file('printed.json', printed)]).people).toEqual(
      people.map((person: object, at: number) => ({ ...person, line: at + 1 })),
    );
  });

  test('in a zip says from which of its files everybody is', () => {
    const zip = file('all.zip', zipOf({ 'a/cards.vcf': CARDS, 'b.json': '[{"name":"Ben"}]' }));
    const { format, people } = json([zip]);
    expect(format).toBe('zip');
    expect(people.map((person: Record<string, string>) => [person.name, person.file])).toEqual([
      ['Ana Ruiz', 'all.zip/a/cards.vcf'],
      ['=1+1', 'all.zip/a/cards.vcf'],
      ['Ben', 'all.zip/b.json'],
    ]);
  });
});

describe('a backup', () => {
  async function backups() {
    const kith = await aKith();
    const draft = aDraft({ values: { name: 'Ana Ruiz', emails: ['ana@example.org'] } });
    const { id } = await savePerson(kith, draft);
    await logInteraction(kith, anInteractionInput({ personIds: [id], text: 'Over coffee' }));
    await addReminder(kith, id, aReminderInput({ text: 'Send the form' }));
    await planMeeting(kith, aMeetingInput({ personIds: [id] }));
    const write = async (name: string, blob: Blob) =>
      file(name, new Uint8Array(await blob.arrayBuffer()));
    const sealed = await makeBackup(kith, { passphrase: 'a long one' });
    return {
      open: await write('open.json', (await makeBackup(kith)).file),
      sealed: await write('sealed.kith', sealed.file),
    };
  }

  test('gives people, what happened with them, and a calendar of what is to come', async () => {
    const { open } = await backups();
    expect(json([open])).toMatchObject({
      format: 'kith-backup',
      people: [{ line: 1, name: 'Ana Ruiz', emails: ['ana@example.org'] }],
      interactions: [{ text: 'Over coffee', with: [{ name: 'Ana Ruiz' }] }],
    });
    const calendar = convert([open, '--to', 'ics']).stdout;
    const titles = readEntries(calendar, 'vevent').map((entry) => entry.text('summary'));
    expect(titles).toContain('Send the form: Ana Ruiz');
    expect(titles).toContain('Meeting with Ana Ruiz');
  });

  test('that is sealed opens with its passphrase alone', async () => {
    const { sealed } = await backups();
    expect(json([sealed], { KITH_PASSPHRASE: 'a long one' }).people).toHaveLength(1);
    const { stdout, stderr, status } = convert([sealed]);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/^sealed\.kith: .*KITH_PASSPHRASE.*\n$/);
  });
});

test('what happened with people becomes a calendar too', () => {
  const messages = [
    'FROM,TO,DATE,CONTENT,SENDER PROFILE URL,RECIPIENT PROFILE URLS,CONVERSATION ID',
    'Ana Ruiz,Me,2024-01-05 14:00:00 UTC,Hello,https://www.linkedin.com/in/ana,https://www.linkedin.com/in/me,1',
    'Ben Li,Me,2024-01-06 14:00:00 UTC,Hi,https://www.linkedin.com/in/ben,https://www.linkedin.com/in/me,2',
  ].join('\n');
  const { stdout } = convert([file('messages.csv', messages), '--to', 'ics']);
  expect(readEntries(stdout, 'vevent')).toHaveLength(2);
});

describe('one clear sentence and nothing else is said of', () => {
  test.each([
    ['a call without a file', () => [], /^Call it as: npm run/],
    ['an unknown format', () => [file('a.vcf', CARDS), '--to', 'xml'], /writes no xml/],
    ['a file that is not there', () => ['nowhere.csv'], /There is no file nowhere\.csv/],
    ['an empty file', () => [file('empty.csv', '')], /There is nothing in empty\.csv/],
    ['broken JSON', () => [file('a.json', '[\n{"name": "Ana"')], /none of the kinds/],
    ['cards without dates for a calendar', () => [file('b.vcf', CARDS), '--to', 'ics'], /calendar/],
  ])('%s', (_what, args, words) => {
    const { stdout, stderr, status } = convert(args());
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('nothing but `npm ci` is needed before', () => {
  const checkout = join(folder, 'checkout');
  const parts = ['components', 'locales', 'scripts', 'tests/support', 'utils'];
  for (const part of [...parts, 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  const { people } = json([file('clean.vcf', CARDS)], {}, checkout);
  expect(people).toHaveLength(2);
});

const FIXTURES = join(ROOT, '../shared/fixtures');
test.skipIf(!existsSync(FIXTURES))('other programs’ files, as they are', () => {
  const connections = join(FIXTURES, 'csv/kawsay/Connections.csv');
  expect(json([connections]).people.length).toBeGreaterThan(0);
  const card = join(FIXTURES, 'vcard/ez-vcard/John_Doe_GMAIL.vcf');
  expect(readFileSync(card, 'utf8')).toContain('VCARD');
  expect(json([card])).toMatchObject({ format: 'vcard', people: [expect.any(Object)] });
});
