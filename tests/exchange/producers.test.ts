/** What of each program's file reaches which field: the tables of docs/data.md, made from what the readers give. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../utils/exchange/files';
import type { ImportedFile, ImportedPerson } from '../../utils/exchange/imported';
import { CSV_SAMPLES } from '../support/csv-producers';
import {
  googlePeople,
  jsContacts,
  microsoftContacts,
  monicaApi,
  monicaExport,
} from '../support/json-files';
import { PRODUCER_CARDS } from '../support/producer-cards.ts';
import { ROOT } from '../support/sources.ts';
import { bytesOf } from '../support/zip';

/** In the order of the table's columns; those that no file of it fills are left out. */
const COLUMNS: Partial<Record<keyof ImportedPerson, string>> = {
  name: 'Name',
  nickname: 'Nickname',
  honorificPrefix: 'Prefix',
  credentials: 'Credentials',
  pronouns: 'Pronouns',
  headline: 'Headline',
  organization: 'Organization',
  location: 'Location',
  about: 'About',
  emails: 'E-mail',
  phones: 'Phones',
  links: 'Links',
  tags: 'Tags',
  relationships: 'Relationships',
  education: 'Education',
  note: 'Note',
  howWeMet: 'How we met',
  connectedOn: 'Connected on',
  uid: 'Id',
  vcard: 'Kept as lines',
};

type Sample = [producer: string, content: string | Uint8Array];

const INVENTED: Sample[] = [
  ...CSV_SAMPLES.map(({ producer, text }): Sample => [producer, text]),
  [
    'LinkedIn, messages',
    [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
      '1,,Ana Ruiz,https://www.linkedin.com/in/ana,Me,https://www.linkedin.com/in/me,2024-01-05 14:00:00 UTC,,Hello,INBOX',
      '2,,Ben Li,https://www.linkedin.com/in/ben,Me,https://www.linkedin.com/in/me,2024-01-06 14:00:00 UTC,,Hi,INBOX',
    ].join('\n'),
  ],
  [
    'LinkedIn, invitations',
    [
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      'Me,Ana Ruiz,"1/5/24, 2:00 PM",Hello,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ana',
      'Ben Li,Me,"1/6/24, 2:00 PM",Hi,INCOMING,https://www.linkedin.com/in/ben,https://www.linkedin.com/in/me',
    ].join('\n'),
  ],
  ...PRODUCER_CARDS.map(({ producer, text }): Sample => [`${producer}, cards`, text]),
  ['Monica, export', JSON.stringify(monicaExport())],
  ['Monica, API', JSON.stringify(monicaApi())],
  ['Google, People API', JSON.stringify(googlePeople())],
  ['Microsoft Graph', JSON.stringify(microsoftContacts())],
  ['JSContact', JSON.stringify(jsContacts())],
];

const FIXTURES = join(ROOT, '../shared/fixtures');
const REAL = {
  'LinkedIn, connections with a preamble': 'csv/kawsay/Connections.csv',
  'LinkedIn, connections': 'csv/labeldekho/Connections.csv',
  'LinkedIn, messages': 'csv/labeldekho/Messages.csv',
  Android: 'vcard/ez-vcard/John_Doe_ANDROID.vcf',
  BlackBerry: 'vcard/ez-vcard/John_Doe_BLACK_BERRY.vcf',
  Evolution: 'vcard/ez-vcard/John_Doe_EVOLUTION.vcf',
  Gmail: 'vcard/ez-vcard/John_Doe_GMAIL.vcf',
  iPhone: 'vcard/ez-vcard/John_Doe_IPHONE.vcf',
  'Lotus Notes': 'vcard/ez-vcard/John_Doe_LOTUS_NOTES.vcf',
  'Mac Address Book': 'vcard/ez-vcard/John_Doe_MAC_ADDRESS_BOOK.vcf',
  Outlook: 'vcard/ez-vcard/John_Doe_MS_OUTLOOK.vcf',
  'Outlook 2003': 'vcard/ez-vcard/outlook-2003.vcf',
  'Outlook 2007': 'vcard/ez-vcard/outlook-2007.vcf',
  Thunderbird: 'vcard/ez-vcard/thunderbird-MoreFunctionsForAddressBook-extension.vcf',
  FullContact: 'vcard/ez-vcard/fullcontact.vcf',
  'RFC 2426, examples': 'vcard/ez-vcard/rfc2426-example.vcf',
  'RFC 6350, example': 'vcard/ez-vcard/rfc6350-example.vcf',
};

test('invented files of each program fill the fields that docs/data.md says', async () => {
  await expectTable('invented files', INVENTED);
});

const isHere = existsSync(FIXTURES);
if (!isHere) process.stdout.write('Skipped: files of other programs are not here.\n');
test.skipIf(!isHere)('so do real files', async () => {
  await expectTable(
    'real files',
    Object.entries(REAL).map(([producer, path]) => [producer, readFileSync(join(FIXTURES, path))]),
  );
});

async function expectTable(name: string, samples: readonly Sample[]): Promise<void> {
  const files = await Promise.all(
    samples.map(async ([producer, content]) => {
      return { producer, file: await readFile({ name: producer, bytes: bytesOf(content) }) };
    }),
  );
  const table = tableOf(files);
  process.stdout.write(`${table}\n`);
  const page = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
  const [, shown] = page.split(`<!-- ${name} -->\n`);
  expect(shown?.split('\n\n<!--')[0]?.trim(), `docs/data.md, between the marks of ${name}`).toBe(
    table,
  );
}

function tableOf(files: readonly { producer: string; file: ImportedFile }[]): string {
  const columns = Object.entries(COLUMNS).map(([field, title]) => ({
    title,
    isIn: ({ people }: ImportedFile) =>
      people.some((person) => person[field as keyof ImportedPerson] !== undefined),
  }));
  columns.push({ title: 'What happened', isIn: ({ interactions }) => interactions.length > 0 });
  const filled = columns.filter(({ isIn }) => files.some(({ file }) => isIn(file)));
  const rows = files.map(({ producer, file }) => [
    producer,
    `\`${file.format}\``,
    ...filled.map(({ isIn }) => (isIn(file) ? '●' : '')),
  ]);
  const head = ['File', 'Format', ...filled.map(({ title }) => title)];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
