/** Files made to break whoever reads them, and what is to be said of each. Made by code, so that none is stored. */

import { deflateSync } from 'fflate';
import type { ImportProblem } from '../../utils/domain/file-errors';

export interface Bomb {
  make: () => Uint8Array<ArrayBuffer>;
  /** How it is refused; null where it is read, because nothing in it is too much. */
  problem: ImportProblem | null;
}

const MB = 1_000_000;
/** Just below what one file may be. */
const LARGE = 99 * MB;

export const BOMBS: Record<string, Bomb> = {
  'a million commas': { make: () => repeated(',', MB), problem: 'tooWide' },
  'a hundred million commas': { make: () => repeated(',', LARGE), problem: 'tooManyRows' },
  'one line of 99 MB': { make: () => repeated('a', LARGE), problem: 'tooWide' },
  'one quoted cell of 99 MB': {
    make: () => joined('Name\n"', repeated('a', LARGE)),
    problem: 'tooWide',
  },
  'a quotation mark that nobody closes, and 99 MB of lines': {
    make: () => joined('Name,Email\n"', repeated('Ana,ana@example.org\n', LARGE)),
    problem: 'tooWide',
  },
  '99 MB of quotation marks': { make: () => repeated('"', LARGE), problem: 'tooWide' },
  '99 MB of quotation marks and commas': {
    make: () => repeated('",', LARGE),
    problem: 'tooManyRows',
  },
  'five million empty lines': { make: () => repeated('\n', 5 * MB), problem: 'empty' },
  '99 MB of empty lines': { make: () => repeated('\r\n', LARGE), problem: 'empty' },
  'five million empty lines, then a table': {
    make: () => joined(repeated('\n', 5 * MB), 'Name,Email\nAna,ana@example.org\n'),
    problem: 'tooManyRows',
  },
  'a table, then 99 MB of empty lines': {
    make: () => joined('Name,Email\nAna,ana@example.org\n', repeated('\n', LARGE)),
    problem: 'tooManyRows',
  },
  'twenty million rows': {
    make: () => joined('Name,Email\n', repeated('a,b\n', 80 * MB)),
    problem: 'tooManyRows',
  },
  'JSON 10,000 levels deep': {
    make: () => joined(repeated('[', 10_000), repeated(']', 10_000)),
    problem: 'tooDeep',
  },
  'JSON of objects 10,000 levels deep': {
    make: () => repeated('{"a":', 50_000),
    problem: 'tooDeep',
  },
  'JSON ninety-nine million levels deep': { make: () => repeated('[', LARGE), problem: 'tooDeep' },
  'JSON of 30 million lists': {
    make: () => joined('[[]', repeated(',[]', LARGE), ']'),
    problem: 'tooManyRows',
  },
  'JSON of a million keys': { make: manyKeys, problem: 'tooWide' },
  'JSON with a text of 99 MB': {
    make: () => joined('[{"name":"Ana","note":"', repeated('a', LARGE), '"}]'),
    problem: 'tooWide',
  },
  'JSON that never ends': {
    make: () => joined('["', repeated('\\"', LARGE)),
    problem: 'tooWide',
  },
  'a card of a million notes': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\n', repeated('NOTE:x\n', 7 * MB), 'END:VCARD\n'),
    problem: 'tooWide',
  },
  'a card of a million properties that nobody knows': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\n', repeated('X-A:x\n', 6 * MB), 'END:VCARD\n'),
    problem: 'tooWide',
  },
  'a card with a million parameters': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\nTEL', repeated(';TYPE=a', 7 * MB), ':1\nEND:VCARD\n'),
    problem: 'tooWide',
  },
  'a card with one line of 99 MB': {
    make: () => joined('BEGIN:VCARD\nFN:', repeated('a', LARGE), '\nEND:VCARD\n'),
    problem: null,
  },
  'a card with one line folded ten million times': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\nNOTE:a', repeated('\n a', 30 * MB), '\nEND:VCARD\n'),
    problem: 'tooManyRows',
  },
  'a million cards in each other': {
    make: () => repeated('BEGIN:VCARD\n', 12 * MB),
    problem: 'tooManyRows',
  },
  'a million cards': {
    make: () => repeated('BEGIN:VCARD\nFN:A\nEND:VCARD\n', 27 * MB),
    problem: 'tooManyRows',
  },
  'ten million lines that are none, in a card': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\n', repeated('x\n', 20 * MB), 'END:VCARD\n'),
    problem: 'tooManyRows',
  },
  'two million lines that are none, in a card': {
    make: () => joined('BEGIN:VCARD\nFN:Ana\n', repeated('x\n', 3.9 * MB), 'END:VCARD\n'),
    problem: 'tooManyRows',
  },
  'a hundred thousand rows of a thousand cells': {
    make: () => repeated(`${','.repeat(999)}\n`, LARGE),
    problem: 'tooManyRows',
  },
  'JSON with a hundred thousand addresses, none of them one': {
    make: () => joined('[{"name":"Ana","email":["a"', repeated(',"a"', 0.4 * MB), ']}]'),
    problem: null,
  },
  'JSON of Google’s with a million things in a wrong place': {
    make: () =>
      joined(
        '{"connections":[{"resourceName":"people/1","names":[{"displayName":"Ana"}],"urls":[1',
        repeated(',1', 2 * MB),
        ']}]}',
      ),
    problem: null,
  },
  'JSON with a million words for nobody': {
    make: () => joined('[{"name":"Ana"}', repeated(',{}', 0.5 * MB), ']'),
    problem: null,
  },
  'a zip that says it holds a gigabyte': { make: () => zip(100, 10 * MB), problem: 'zipTooBig' },
  'a zip that hides a gigabyte': {
    make: () => zip(100, 10 * MB, { says: 10 }),
    problem: 'zipBroken',
  },
  'a zip whose files lie over each other': {
    make: () => zip(2_000, 10 * MB, { over: true }),
    problem: 'zipTooBig',
  },
  'a zip whose files lie over each other and hide it': {
    make: () => zip(2_000, 10 * MB, { over: true, says: 10 }),
    problem: 'zipBroken',
  },
  'a zip of zips': { make: () => zip(10, 0, { inner: zip(100, MB) }), problem: 'noPeople' },
  'a zip of 65,000 files': { make: () => zip(65_000, 1, { over: true }), problem: 'zipTooBig' },
};

function repeated(text: string, bytes: number): Uint8Array<ArrayBuffer> {
  const unit = new TextEncoder().encode(text);
  const whole = new Uint8Array(bytes - (bytes % unit.length));
  whole.set(unit);
  for (let filled = unit.length; filled < whole.length; filled *= 2)
    whole.copyWithin(filled, 0, Math.min(filled, whole.length - filled));
  return whole;
}

function joined(...parts: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  );
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function manyKeys(): Uint8Array<ArrayBuffer> {
  const keys = Array.from({ length: MB }, (_, at) => `"k${at}":1`);
  return joined(`[{${keys.join(',')}}]`);
}

interface ZipTricks {
  /** What the directory says of each file's size, where it lies. */
  says?: number;
  /** All entries are one and the same file. */
  over?: boolean;
  /** What each file is, instead of blanks. */
  inner?: Uint8Array;
}

/** @param size - of each file, unpacked. */
function zip(
  count: number,
  size: number,
  { says, over, inner }: ZipTricks = {},
): Uint8Array<ArrayBuffer> {
  const content = inner ?? new Uint8Array(size).fill(0x20);
  const packed = deflateSync(content, { level: 9 });
  const local = joined(
    header('PK\x03\x04', 30, [
      [8, 8],
      [26, 5],
    ]),
    '1.csv',
    packed,
  );
  const locals = over ? [local] : Array.from({ length: count }, () => local);
  const entries = Array.from({ length: count }, (_, at) =>
    joined(
      header(
        'PK\x01\x02',
        46,
        [
          [10, 8],
          [28, 5],
        ],
        [
          [20, packed.length],
          [24, says ?? content.length],
          [42, over ? 0 : at * local.length],
        ],
      ),
      '1.csv',
    ),
  );
  const directory = joined(...entries);
  const end = header(
    'PK\x05\x06',
    22,
    [
      [8, count],
      [10, count],
    ],
    [
      [12, directory.length],
      [16, locals.length * local.length],
    ],
  );
  return joined(...locals, directory, end);
}

type Field = [at: number, value: number];

function header(mark: string, length: number, shorts: Field[], longs: Field[] = []): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (let at = 0; at < mark.length; at += 1) view.setUint8(at, mark.charCodeAt(at));
  for (const [at, value] of shorts) view.setUint16(at, value, true);
  for (const [at, value] of longs) view.setUint32(at, value, true);
  return new Uint8Array(view.buffer);
}
