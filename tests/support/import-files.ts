/** Files to import, invented: as many people as a test wants, each with a name of their own. */
import { zipOf } from './zip.ts';

/** A file as a browser test hands it to a page. */
export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function textFile(name: string, text: string, mimeType = 'text/csv'): TestFile {
  return { name, mimeType, buffer: Buffer.from(text) };
}

const GIVEN = ['Ada', 'Bola', 'Chen', 'Dilara', 'Emeka', 'Farah', 'Goran', 'Hana', 'Imre', 'Jun'];
const FAMILY = ['Abe', 'Brandt', 'Costa', 'Dumas', 'Eriksen', 'Ferrari', 'Gomez', 'Haddad', 'Ito'];
const PLACES = ['Northside Hospital', 'Quiet Harbour Labs', 'Riverbank School', 'Old Mill Clinic'];

/** LinkedIn's list of connections, with the words that it puts before it. */
export function connections(count: number, from = 0): TestFile {
  const rows = Array.from({ length: count }, (_, at) => {
    const n = from + at;
    const given = GIVEN[n % GIVEN.length];
    const family = `${FAMILY[Math.floor(n / 10) % FAMILY.length]}${n >= 90 ? ` ${n}` : ''}`;
    const slug = `invented-${n}`;
    return `${given},${family},https://www.linkedin.com/in/${slug},,${PLACES[n % 4]},Pharmacist,0${(n % 9) + 1} Jan 2024`;
  });
  const head = 'Notes:\n"When exporting your connection data, you may notice…"\n\n';
  const titles = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return textFile('Connections.csv', `${head}${[titles, ...rows].join('\n')}\n`);
}

/** Two messages: one with the first of {@link connections}, one with somebody who is none. */
const MESSAGES = `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Ada Abe,https://www.linkedin.com/in/invented-0,Me Myself,https://www.linkedin.com/in/me-myself,2026-05-01 10:00:00 UTC,,Happy to talk about the night shift.,INBOX
c2,,Me Myself,https://www.linkedin.com/in/me-myself,Zoya Zeman,https://www.linkedin.com/in/zoya-zeman,2026-05-02 10:00:00 UTC,,Thank you for the introduction.,INBOX
`;

/** What LinkedIn sends: the lists of people, and much about the user that Kith has no use for. */
export function linkedInZip(count: number): TestFile {
  const files = {
    'Connections.csv': new Uint8Array(connections(count).buffer),
    'messages.csv': MESSAGES,
    'Profile.csv': 'First Name,Last Name\nMe,Myself\n',
    'Rich_Media.csv': 'Date,Link\n',
  };
  return { name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from(zipOf(files)) };
}

export function cards(...names: string[]): TestFile {
  const card = (name: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;${name};;;\r\nFN:${name}\r\nEND:VCARD\r\n`;
  return textFile('contacts.vcf', names.map(card).join(''), 'text/vcard');
}
