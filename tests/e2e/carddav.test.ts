/** Kith's cards in a real CardDAV server: taken, and given back with nothing lost on the way. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalendarServer } from '../../scripts/browsers.ts';
import type { Person } from '../../utils/domain/person';
import { readCards } from '../../utils/exchange/vcard/read-cards';
import { writeCards } from '../../utils/exchange/vcard/write-cards';
import { aPerson } from '../support/builders.ts';
import { naughtyPerson } from '../support/naughty-person.ts';
import { Radicale } from '../support/radicale.ts';
import { told } from '../support/told-by-card.ts';

const executable = findCalendarServer();
if (!executable)
  process.stderr.write(
    'Skipped: cards in a real server. Install it (Debian: sudo apt-get install radicale) or set RADICALE_PATH.\n',
  );

const VERSIONS = ['3.0', '4.0'] as const;

const ADDRESS_BOOK = `<?xml version="1.0"?>
<D:mkcol xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><D:set><D:prop>
  <D:resourcetype><D:collection/><C:addressbook/></D:resourcetype>
</D:prop></D:set></D:mkcol>`;

/** Whose card says this in one of its properties. */
const QUERY = (property: string, text: string) => `<?xml version="1.0"?>
<C:addressbook-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">
  <D:prop><D:getetag/><C:address-data/></D:prop>
  <C:filter><C:prop-filter name="${property}"><C:text-match>${text}</C:text-match></C:prop-filter></C:filter>
</C:addressbook-query>`;

const whole = aPerson({
  id: '0199f3a0-0000-7000-8000-000000000001',
  name: 'Zoë Okafor, “Zo”; 李伟',
  nickname: 'Zo, Zoë',
  honorificPrefix: 'Dr.',
  credentials: ['CPhT', 'M.Sc., MBA'],
  pronouns: 'she/her',
  about: 'Two lines\nwith \\ and , and ;',
  positions: [
    { title: 'Lead', organization: 'Northside', start: '2020', end: null, current: true },
    { title: 'Technician', organization: null, start: '2016-05', end: '2020', current: false },
  ],
  education: [{ school: 'UNC; Charlotte', degree: 'BSc', field: null, start: '2012', end: '2016' }],
  links: ['https://www.linkedin.com/in/zoe-okafor', 'https://zoe.example/?a=1,2;3'],
  emails: ['zoe@northside.example', 'zoe@mail.example'],
  phones: ['+1 704 555 0100', '+1 704 555 0101 ext. 7'],
  tags: ['pharmacy', 'Boston, MA'],
  relationships: ['mentor'],
  howWeMet: 'Residency fair',
  note: `Long: ${'many words '.repeat(60)}\n\nand a second part.`,
  status: 'in-touch',
  connectedOn: '2024-01-15',
  vcard: [
    'ADR;TYPE=work:;;1 Main St\\, Floor 2;Charlotte;NC;28202;USA',
    'BDAY:1980-04-12',
    'TEL;TYPE=cell:+1 704 555 0100',
    'URL;X-ABLABEL=_$!<HomePage>!$_:https://zoe.example/?a=1,2;3',
    'RELATED;TYPE=spouse;VALUE=text:Sam',
    'X-ODD;X-P=a^nb:one;two\\, three',
  ],
});
const naughty = fc.sample(naughtyPerson, { numRuns: 60, seed: 20_261_122 });

describe.skipIf(!executable)('a CardDAV server', () => {
  let server: Radicale;

  beforeAll(async () => {
    server = await Radicale.start(executable ?? '');
    for (const book of VERSIONS) {
      const { status } = await server.ask('MKCOL', `${book}/`, ADDRESS_BOOK);
      expect(status).toBe(201);
    }
  });
  afterAll(() => server?.stop());

  const report = (book: string, query: string) =>
    server.ask('REPORT', `${book}/`, query, { 'content-type': 'application/xml', depth: '1' });

  describe.each(VERSIONS)('version %s', (version) => {
    const put = (person: Person) =>
      server.ask('PUT', `${version}/${person.id}.vcf`, writeCards([person], version), {
        'content-type': 'text/vcard; charset=utf-8',
      });
    const givenBack = async (person: Person) => {
      const { status, text } = await server.ask('GET', `${version}/${person.id}.vcf`);
      expect(status).toBe(200);
      const { people, warnings } = await readCards(person.id, text);
      expect(warnings).toEqual([]);
      return people;
    };

    test('is taken and given back as it was', async () => {
      expect((await put(whole)).status).toBe(201);
      const people = await givenBack(whole);
      expect(people.map(told)).toEqual([whole].map(told));
      expect(people.map(({ uid }) => uid)).toEqual([whole.id]);
    });

    test('is found by name, address and number, and told whole', async () => {
      await put(whole);
      for (const [property, text] of [
        ['FN', 'Okafor'],
        ['EMAIL', 'zoe@northside'],
        ['TEL', '704 555 0100'],
      ] as const) {
        const answer = await report(version, QUERY(property, text));
        expect(answer.status).toBe(207);
        expect(answer.text).toContain(`${whole.id}.vcf`);
        expect(answer.text).toContain(`VERSION:${version}`);
      }
      const { text } = await report(version, QUERY('FN', 'Nobody'));
      expect(text).not.toContain(`${whole.id}.vcf`);
    });

    test('is taken again as an update of what it has', async () => {
      await put(whole);
      const later = { ...whole, headline: 'Head of pharmacy', emails: ['zoe@new.example'] };
      expect((await put(later)).status).toBe(201);
      expect((await givenBack(whole)).map(told)).toEqual([later].map(told));
    });

    test('loses nothing of people in whose every field is what breaks files', async () => {
      for (const person of naughty) {
        expect((await put(person)).status, writeCards([person], version)).toBe(201);
        expect((await givenBack(person)).map(told)).toEqual([person].map(told));
      }
    });
  });

  test('takes one file of everybody as an address book of its own', async () => {
    const { status } = await server.ask('PUT', 'all/', writeCards(naughty, '3.0'), {
      'content-type': 'text/vcard; charset=utf-8',
    });
    expect(status).toBe(201);
    const { text } = await server.ask('GET', 'all/');
    const { people, warnings } = await readCards('all.vcf', text);
    expect(warnings).toEqual([]);
    const byId = new Map(people.map((person) => [person.uid, told(person)]));
    expect(naughty.map(({ id }) => byId.get(id))).toEqual(naughty.map(told));
  });
});
