/** What a file is, by what it says and never by its name: people rename files, and mail programs do. */
import { isVcard } from './vcard/read-cards';

export type FileKind =
  | 'empty'
  | 'zip'
  /** A backup of Kith's, locked with a passphrase. */
  | 'sealed-backup'
  | 'backup'
  | 'json'
  | 'vcard'
  /** Rows of cells, or what may be. */
  | 'table'
  | 'unreadable';

/** So much of its beginning says what a file is, in bytes. */
const HEAD = 20_000;

/** A file that begins with more blanks than this is taken to be nothing else. */
const BLANKS = 10_000_000;

/** What no text begins with: PDF, pictures, old Office files, packed files, databases. */
const BINARY = [
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  'SQLite format 3',
  'bplist',
  '{\\rtf',
];

/** Pages and other markup: a list of contacts saved as a web page, or as XML. */
const MARKUP = /^<(!doctype|html|head|body|\?xml|!--|table|svg)\b/i;
/** A calendar, or a directory's own format: texts of lines too, but with no rows of people. */
const OTHER_LINES = /^(BEGIN:VCALENDAR|(version: *\d+\s+)?dn::? )/i;
/** An object or a list, told from a table whose first cell begins with a bracket. */
const JSON_START = /^(\{\s*["}]|\[\s*([[{"\]\d-]|true|false|null|$))/;
/** The bytes of U+FEFF in UTF-8 and UTF-16. */
const ORDER_MARKS = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);
const BACKUP = /^\{\s*"format"\s*:\s*"kith-backup"/;

/** @param bytes - hostile; only its beginning is looked at. */
export function kindOf(bytes: Uint8Array): FileKind {
  const start = firstMark(bytes);
  if (start === -1) return 'empty';
  const raw = latin(bytes.subarray(0, 16));
  if (raw.startsWith('PK\x03\x04') || raw.startsWith('PK\x05\x06')) return 'zip';
  if (raw.startsWith('KITHBK')) return 'sealed-backup';
  if (BINARY.some((beginning) => raw.startsWith(beginning))) return 'unreadable';
  // An even place, so that two bytes of one letter stay together.
  const from = start < HEAD ? 0 : start - (start % 2);
  const head = textOfHead(bytes.subarray(from, start + HEAD)).trimStart();
  if (isBinary(head) || MARKUP.test(head) || OTHER_LINES.test(head)) return 'unreadable';
  if (isVcard(head)) return 'vcard';
  if (BACKUP.test(head)) return 'backup';
  return JSON_START.test(head) ? 'json' : 'table';
}

/** Where the first byte is that is no blank, no mark of byte order and no NUL; -1 for none within reach. */
function firstMark(bytes: Uint8Array): number {
  for (let at = 0; at < Math.min(bytes.length, BLANKS); at += 1) {
    const byte = bytes[at] ?? 0;
    const isBlank = byte === 0 || (byte >= 9 && byte <= 13) || byte === 32;
    if (!isBlank && !ORDER_MARKS.has(byte)) return at;
  }
  return -1;
}

/** Enough to know it by: letters beyond ASCII may come out as others. */
function textOfHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const [even = 0, odd = 0] = [0, 1].map(
    (side) => bytes.filter((byte, at) => at % 2 === side && byte === 0).length / bytes.length,
  );
  if ((first === 0xff && second === 0xfe) || (odd > 0.2 && odd > even * 2))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (even > 0.2 && even > odd * 2))
    return new TextDecoder('utf-16be').decode(bytes);
  return latin(bytes).replace(/^ï»¿/, '');
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/**
 * Text has tabs and line ends, and the one that changes letters in old Japanese mail, but no other control characters.
 * NULs alone are no sign: a computer that stopped while it saved leaves them behind a text.
 */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > text.replaceAll('\0', '').length / 50;
}
