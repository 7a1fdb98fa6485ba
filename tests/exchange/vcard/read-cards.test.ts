/** Files of cards as imports read them: nobody lost, what is odd told with its line, and no file too hostile. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../utils/exchange/files';
import type { ImportedFile } from '../../../utils/exchange/imported';
import { LIMITS } from '../../../utils/exchange/limits';
import { contentLine } from '../../../utils/exchange/vcard/content-lines';
import { mendFolds } from '../../../utils/exchange/vcard/mend-folds';
import { printLine } from '../../../utils/exchange/vcard/print-line';
import { readCards } from '../../../utils/exchange/vcard/read-cards';
import { writeCards } from '../../../utils/exchange/vcard/write-cards';
import { effortOf } from '../../support/effort';
import { naughtyPerson, naughtyText } from '../../support/naughty-person.ts';
import { told } from '../../support/told-by-card.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const read = (text: string) => readCards('cards.vcf', text);
const names = ({ people }: ImportedFile) => people.map(({ name }) => name);
const warned = ({ warnings }: ImportedFile) =>
  warnings.map(({ line, reason, field = '' }) => `${line} ${reason} ${field}`.trim());

describe('a file', () => {
  test('loses nobody when a card is not ended, by the next or by the file', async () => {
    const file = await read(
      'BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy',
    );
    expect(names(file)).toEqual(['Ana', 'Bo', 'Cy']);
    expect(warned(file)).toEqual(['1 no-end', '6 no-end']);
  });

  test('says where each person begins, and on which line what is odd stands', async () => {
    const file = await read(
      `${card('FN:Ana', 'EMAIL:ana at home', 'URL:javascript:alert(1)')}\r\n${card(
        'FN:Bo',
        'NOTE:one',
        ' two',
        'BDAY:some day in May',
        'no line at all',
      )}${card('VERSION:3.0')}`,
    );
    expect(file.people.map(({ line }) => line)).toEqual([1, 7]);
    expect(warned(file)).toEqual([
      '3 bad-email EMAIL',
      '4 bad-link URL',
      '11 bad-date BDAY',
      '12 bad-line',
      '14 no-name',
    ]);
    expect(file.warnings.find(({ reason }) => reason === 'bad-line')?.text).toBe('no line at all');
    // What could not be read is not lost either.
    expect(file.people.map(({ vcard }) => vcard)).toEqual([
      ['EMAIL:ana at home', 'URL:javascript:alert(1)'],
      ['BDAY;VALUE=text:some day in May'],
    ]);
  });

  test('is read where it stands indented as a whole', async () => {
    const cards = `${card('FN:Ana', 'NOTE:one', ' two')}${card('FN:Bo')}`;
    const lines = cards.replaceAll('\r\n', '\n');
    for (const indent of ['  ', '\t', '    ']) {
      const file = await read(`\n${lines.replace(/^/gm, indent)}`);
      expect(file.people).toMatchObject([{ name: 'Ana', note: 'onetwo' }, { name: 'Bo' }]);
      expect(file.warnings).toEqual([]);
    }
  });

  test('reads a text that was not folded over all its lines, and says so', async () => {
    const file = await read(
      card('FN:Ana', '', 'Ruiz', 'NOTE:one', 'and two: a colon', 'three', 'TEL:1', 'nothing'),
    );
    expect(file.people[0]).toMatchObject({
      name: 'Ana Ruiz',
      note: 'one\nand two: a colon\nthree',
      phones: ['1'],
    });
    expect(warned(file)).toEqual(['4 more-of-it', '6 more-of-it', '7 more-of-it', '9 bad-line']);
  });

  test('says of a day that there is none of it in any year', async () => {
    const days = ['19723101', '206-12-15', '1980-00-00', '19720230', '1980', '1980-04', '---12'];
    const file = await read(card('FN:Ana', ...days.map((day) => `X-ABDATE:${day}`), 'BDAY:T1022'));
    expect(warned(file)).toEqual([3, 4, 5, 6].map((line) => `${line} bad-date X-ABDATE`));
    expect(file.people[0]?.vcard).toContain('X-ABDATE;VALUE=text:19723101');
  });

  test('leads to a profile of which only the site and the name are said', async () => {
    const { people } = await read(
      card(
        'FN:Ana',
        'X-SOCIALPROFILE;type=facebook:ana.ruiz',
        'X-SOCIALPROFILE;type=instagram;x-user=ana.ig:x-apple:ana.ig',
        'SOCIALPROFILE;SERVICE-TYPE=GitHub:ana-ruiz',
        'EMAIL:Ana Ruiz <ana@example.org>',
      ),
    );
    expect(people[0]?.links).toEqual([
      'https://www.facebook.com/ana.ruiz',
      'https://www.instagram.com/ana.ig',
      'https://github.com/ana-ruiz',
    ]);
    expect(people[0]?.emails).toEqual(['ana@example.org']);
  });

  test('keeps an agent’s card within that of whom they work for', async () => {
    const file = await read(
      card(
        'FN:Ana',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Bo\\, B.',
        'PHOTO;ENCODING=B:AA',
        'END:VCARD',
        'TITLE:Baker',
      ),
    );
    expect(names(file)).toEqual(['Ana']);
    expect(file.people[0]?.headline).toBe('Baker');
    expect(file.people[0]?.vcard).toEqual(['AGENT:BEGIN:VCARD\\nFN:Bo\\\\\\, B.\\nEND:VCARD']);
  });

  test('names somebody by their organization, address or number where there is nothing else', async () => {
    const file = await read(card('ORG:Old Mill') + card('EMAIL:a@b.example') + card('TEL:+1 555'));
    expect(names(file)).toEqual(['Old Mill', 'a@b.example', '+1 555']);
  });

  test('takes what calls itself Kith’s own for one line each, whatever it holds', async () => {
    const file = await read(
      card(
        'FN:Ana',
        'X-KITH-VCARD:X-A:1\\nEND:VCARD\\nBEGIN:VCARD',
        'X-KITH-VCARD:no line',
        'X-A:2',
      ),
    );
    expect(names(file)).toEqual(['Ana']);
    expect(file.people[0]?.vcard).toEqual(['X-A:1\\nEND:VCARD\\nBEGIN:VCARD']);
  });

  test('has people, not places and devices; to be on a list is a tag', async () => {
    const list = card('KIND:group', 'FN:Alumni', 'MEMBER:urn:uuid:1', 'MEMBER:2');
    const people = card('FN:Ana', 'UID:urn:uuid:1', 'CATEGORIES:Work') + card('FN:Bo', 'UID:3');
    const file = await read(
      list + people + card('KIND:location', 'FN:Room 4') + card('KIND:org', 'FN:Acme'),
    );
    expect(file.people.map(({ name, tags }) => [name, tags])).toEqual([
      ['Ana', ['Work', 'Alumni']],
      ['Bo', undefined],
      ['Acme', undefined],
    ]);
    expect(warned(file)).toEqual(['1 not-a-person KIND', '16 not-a-person KIND']);
  });

  test.each([
    ['MA', 'N:Okafor;Mara;;Dr.;MA\\, PhD', ['MA', 'PhD'], 'Mara Okafor'],
    ['a generation', 'N:Okafor;John;;;Jr.,MD', ['MD'], 'John Okafor Jr.'],
    ['signs', 'N:金;民秀;;;', undefined, '金民秀'],
  ])('makes a name of its parts: %s', async (_what, line, credentials, name) => {
    const [person] = (await read(card(line))).people;
    expect([person?.name, person?.credentials]).toEqual([name, credentials]);
  });

  test('rests between lots, and stops when resting throws', async () => {
    const text = Array.from({ length: 1_000 }, (_, at) => card(`FN:P${at}`)).join('');
    let rests = 0;
    const rest = async () => {
      rests += 1;
      if (rests === 3) throw new Error('stopped');
    };
    await expect(readCards('a', text, { rest })).rejects.toThrow('stopped');
  });

  test('of more cards than anybody knows is refused', { timeout: 60_000 }, async () => {
    const text = 'BEGIN:VCARD\nEND:VCARD\n'.repeat(LIMITS.rows + 1);
    await expect(read(text)).rejects.toMatchObject({ problem: 'tooManyRows', line: 400_001 });
  });
});

describe('bytes', () => {
  const text = card('VERSION:3.0', 'FN:Żofia Łącka', `NOTE:${'ż🙂é'.repeat(40)}`);
  const folded = (at: number) => {
    const bytes = Buffer.from(text.trimEnd());
    const parts: Buffer[] = [];
    for (let from = 0; from < bytes.length; from += at) parts.push(bytes.subarray(from, from + at));
    return parts;
  };

  test.each(['utf-8', 'utf16le', 'utf-16be'] as const)('of %s are cards', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${text}`, encoding === 'utf-8' ? 'utf-8' : 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const file = await readFile({ name: 'a.vcf', bytes: new Uint8Array(bytes) });
    expect(names(file)).toEqual(['Żofia Łącka']);
  });

  test('folded within a letter say what they said', async () => {
    // Every line of the note is cut after so many octets, whatever stands there.
    for (let octets = 20; octets < 30; octets += 1) {
      const [note = ''] = text.match(/NOTE:.*/) ?? [];
      const raw = Buffer.from(note);
      const cuts: Buffer[] = [];
      for (let at = 0; at < raw.length; at += octets)
        cuts.push(Buffer.from(at === 0 ? '' : '\r\n '), raw.subarray(at, at + octets));
      const [before = '', after = ''] = text.split(note);
      const bytes = Buffer.concat([Buffer.from(before), ...cuts, Buffer.from(after)]);
      const file = await readFile({ name: 'a.vcf', bytes: new Uint8Array(bytes) });
      expect(file.people[0]?.note).toBe('ż🙂é'.repeat(40));
      expect(file.warnings).toEqual([]);
    }
  });

  test('that are not folded so stay the same', () => {
    const bytes = new Uint8Array(Buffer.concat(folded(1_000)));
    expect(mendFolds(bytes)).toBe(bytes);
    const broken = new Uint8Array([0xff, 0x0d, 0x0a, 0x20, 0x80]);
    expect(mendFolds(broken)).toBe(broken);
  });
});

describe('whatever a file says', () => {
  const line = fc.oneof(
    naughtyText,
    fc
      .tuple(
        fc.constantFrom(
          'FN',
          'N',
          'TEL;TYPE="a',
          'item1.EMAIL',
          'NOTE;QUOTED-PRINTABLE',
          'AGENT',
          'KIND',
          'X-KITH-POSITIONS',
          'X-KITH-STATUS',
          'X-KITH-VCARD',
          'PHOTO;BASE64',
          'BDAY',
        ),
        naughtyText,
      )
      .map(([head, text]) => `${head}:${text}`),
    fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'begin:vcard', 'AGENT:', ' ', 'KIND:group'),
  );
  const end = fc.constantFrom('\r\n', '\n', '\r');

  test('nobody has no name, nothing kept breaks a line, and where a card begins there is somebody or a warning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(line, end)), async (lines) => {
        const file = await read(lines.flat().join(''));
        for (const { name, status, vcard = [] } of file.people) {
          expect(name.trim()).not.toBe('');
          expect(status ?? 'saved').toMatch(/^[a-z-]+$/);
          for (const kept of vcard) expect(kept).not.toMatch(/[\r\n]/);
        }
        const isFolded = lines.some(([text]) => /^[ \t]|[\r\n][ \t]/.test(text));
        const [first = ['']] = lines;
        if (isFolded || !/^begin:vcard$/i.test(first[0])) return;
        expect(file.people.length + file.warnings.length).toBeGreaterThan(0);
      }),
    );
  });

  test('cards between others lose none of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 5 }),
        async (cards) => {
          const inner = cards.map((lines) =>
            lines.filter((text) => !/vcard|agent|kind|=\s*$/i.test(text) && !/[\r\n]/.test(text)),
          );
          const file = await read(
            inner.map((lines, at) => card(`FN:Person ${at}`, ...lines)).join(''),
          );
          expect(file.people.map(({ line: at }) => at).length).toBe(cards.length);
        },
      ),
    );
  });

  test('a line is the same when it is read, printed and read again', () => {
    fc.assert(
      fc.property(naughtyText, naughtyText, (parameter, value) => {
        const line = {
          line: 0,
          group: 'item1',
          name: 'X-A',
          value,
          parameters: new Map([['X-P', [parameter]]]),
        };
        const printed = printLine(line);
        expect(printed).not.toMatch(/[\r\n]/);
        const again = contentLine(printed);
        expect(again?.group).toBe('item1');
        expect(again && printLine(again)).toBe(printed);
      }),
    );
  });
});

test.each<[string, () => string]>([
  [
    'a photo of five megabytes on one line',
    () => card('FN:Ana', `PHOTO;ENCODING=b:${'A'.repeat(5_000_000)}`),
  ],
  [
    'two hundred thousand lines in one card',
    () => card('FN:Ana', Array.from({ length: 200_000 }, (_, at) => `X-A${at}:1`).join('\n')),
  ],
  [
    'two hundred thousand labels of one group',
    () => card('FN:Ana', Array.from({ length: 200_000 }, () => 'item1.X-ABLabel:a').join('\n')),
  ],
  [
    'a quote that is never closed among a million semicolons',
    () => card('FN:Ana', `TEL;"${';a'.repeat(400_000)}:1`),
  ],
  ['a million names of lists', () => card('FN:Ana', `CATEGORIES:${'a,'.repeat(400_000)}`)],
  [
    'cards within cards within cards',
    () =>
      `${'AGENT:\nBEGIN:VCARD\n'.repeat(50_000)}`.replace('AGENT:\n', '') +
      'FN:Ana\nEND:VCARD\n'.repeat(50_000),
  ],
  ['half a million folds', () => card('FN:Ana', `NOTE:a${'\r\n b'.repeat(500_000)}`)],
])('%s: read in seconds', async (_what, text) => {
  const given = text();
  const effort = await effortOf(async () => {
    const file = await read(given);
    expect(file.people.length + file.warnings.length).toBeGreaterThan(0);
  });
  expect(effort).toBeLessThan(30_000);
});

test('whoever is written as jCard reads the same', async () => {
  await fc.assert(
    fc.asyncProperty(naughtyPerson, async (person) => {
      const lines = writeCards([person], '4.0').replaceAll('\r\n ', '').split('\r\n').slice(1, -2);
      // Values are texts here: what another program made of them is not Kith's to know.
      const properties = lines.flatMap((text) => {
        const said = contentLine(text);
        return said && !['N', 'ADR', 'CATEGORIES', 'ORG'].includes(said.name)
          ? [
              [
                said.name.toLowerCase(),
                Object.fromEntries(said.parameters),
                'text',
                contentText(said.value),
              ],
            ]
          : [];
      });
      const bytes = new TextEncoder().encode(JSON.stringify([['vcard', properties]]));
      const { format, people } = await readFile({ name: 'a.json', bytes });
      expect(format).toBe('jcard');
      const { name, note, about, emails } = told(people[0] ?? {});
      expect({ name, note, about, emails }).toEqual({
        name: person.name,
        note: person.note,
        about: person.about,
        emails: person.emails,
      });
    }),
  );
});

/** A text that is no list and has no parts, as jCard holds it. */
function contentText(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
