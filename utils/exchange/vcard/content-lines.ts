/** A vCard as its lines say it: unfolded, each with group, name, parameters and raw value (RFC 6350, 3.2 and 3.3; vCard 2.1). */
import { LIMITS } from '../limits';
import { physicalLines } from './physical-lines';
import { base64Text, quotedPrintable } from './transfer-encoding';

/** Shared by all lines that begin alike. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

export interface ContentLine {
  /** Where it begins in the file, from 1; in jCard the card's place in the list. */
  line: number;
  /** Lines of one group belong together: `item1.TEL` and `item1.X-ABLabel`. Empty for none. */
  group: string;
  /** In capitals. */
  name: string;
  /** By name in capitals; values in their own case. A bare parameter of version 2.1 is a TYPE. */
  parameters: Parameters;
  /** Decoded from quoted-printable, else as written: its backslashes are for whoever splits it. */
  value: string;
  /** It is longer than is read. */
  isCut?: boolean;
}

/** Told of a line that is none, with where it begins, and whether it was read as more of the one before. */
export type OnBadLine = (line: number, text: string, isMore: boolean) => void;

/** Texts that people write over several lines, and some programs do not fold. */
const WRITTEN = new Set(['FN', 'NOTE', 'ADR', 'LABEL']);

const BARE_ENCODINGS = /^(QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;
const NAME = /^[A-Z0-9_-]{1,200}$/;
/** What Samsung's phones make of a kind of number that their user named; Apple's label says the same. */
const CUSTOM = /^X-CUSTOM\(CHARSET=([\w-]+),ENCODING=QUOTED-PRINTABLE,(.+)\)$/i;

/**
 * @param text - of any producer, with any line ends; hostile.
 * @returns the lines there are; one that is none is left out, unless it stands behind a text.
 */
export function* contentLines(text: string, onBad?: OnBadLine): Generator<ContentLine> {
  const heads: Heads = new Map();
  let last: ContentLine | null = null;
  for (const { line, whole } of unfolded(text)) {
    const found = contentLine(whole, line, heads);
    if (found) {
      if (last) yield last;
      last = found;
    } else if (whole.trim() !== '') {
      const isMore = last !== null && WRITTEN.has(last.name) && last.value.length < LIMITS.cell;
      if (last && isMore) last.value += `\\n${whole}`;
      onBad?.(line, whole, isMore);
    }
  }
  if (last) yield last;
}

/** Joins what was folded. */
function* unfolded(text: string): Generator<LongLine> {
  let open: LongLine | null = null;
  let line = 0;
  for (const given of physicalLines(text)) {
    line += 1;
    if (open?.take(given) || given === '') continue;
    if (open) yield open;
    open = new LongLine(given, line);
  }
  if (open) yield open;
}

/** A line as it grows. */
class LongLine {
  whole = '';
  private goesOn = false;
  private isInterrupted = false;
  /** What its head says of its value; null until somebody asks, which few lines need. */
  private isQuoted: boolean | null = null;
  private isBase64: boolean | null = null;

  constructor(
    private readonly first: string,
    readonly line: number,
  ) {
    this.add(first);
  }

  /** @returns whether this is more of it: a line that begins with white space, or one that its end or its encoding announces. */
  take(given: string): boolean {
    if (given === '') this.isInterrupted = true;
    else if (this.goesOn && !this.isNext(given)) this.add(given);
    else if (given[0] === ' ' || given[0] === '\t') this.add(given.slice(1));
    else if (!given.includes(':') && this.isPhoto()) this.add(given);
    else return false;
    return true;
  }

  /** Some programs end a value in `=` and go on with the next, behind an empty line or not. */
  private isNext(given: string): boolean {
    return (
      /^(?:BEGIN|END):VCARD/i.test(given) || (this.isInterrupted && /^[\w.-]+[;:]/.test(given))
    );
  }

  private add(part: string): void {
    this.goesOn = part.endsWith('=') && this.isSoftlyBroken();
    // Nothing asks what `whole` holds before it is whole: each look would copy all of it.
    if (this.whole.length <= LIMITS.cell) this.whole += this.goesOn ? part.slice(0, -1) : part;
  }

  private isSoftlyBroken(): boolean {
    this.isQuoted ??= /^[^:]*QUOTED-PRINTABLE/i.test(this.first);
    return this.isQuoted;
  }

  /** Old phones do not indent one. */
  private isPhoto(): boolean {
    this.isBase64 ??= /^[^:]*[;=](?:BASE64|B)[;:]/i.test(this.first);
    return this.isBase64;
  }
}

/** What stands before the colon; null for what is no line. */
type Head = Pick<ContentLine, 'group' | 'name' | 'parameters'> | null;
/** A file's cards say the same before their colons again and again: each head is read once. */
type Heads = Map<string, Head>;
/** A file with more different ones is no address book. */
const HEADS_MAX = 2_000;

/** One unfolded line; null where it is none. */
export function contentLine(text: string, line = 0, heads: Heads = new Map()): ContentLine | null {
  const colon = colonOf(text);
  if (colon === -1) return null;
  const said = text.slice(0, colon);
  let head = heads.get(said);
  if (head === undefined) {
    head = readHead(said);
    if (heads.size < HEADS_MAX) heads.set(said, head);
  }
  if (head === null) return null;
  const { group, name, parameters } = head;
  const value = decoded(head, text.slice(colon + 1, LIMITS.cell));
  const found: ContentLine = { line, group, name, parameters, value };
  return text.length > LIMITS.cell ? { ...found, isCut: true } : found;
}

function readHead(text: string): Head {
  const [first = '', ...given] = splitOutsideQuotes(text, ';');
  const dot = first.lastIndexOf('.');
  const name = first
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!NAME.test(name)) return null;
  const group = first.slice(0, Math.max(0, dot)).trim();
  return { group, name, parameters: readParameters(given) };
}

/** Undoes what was done for the transport; a photo's base64 stays, since nobody reads it. */
function decoded({ name, parameters }: NonNullable<Head>, value: string): string {
  if (parameters.size === 0) return value;
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  if (encoding === undefined) return value;
  const charset = parameters.get('CHARSET')?.[0];
  if (encoding === 'QUOTED-PRINTABLE') return quotedPrintable(value, charset);
  const isText = !isBinaryName(name) && /^B(?:ASE64)?$/.test(encoding);
  return isText ? (base64Text(value, charset) ?? value) : value;
}

/** Properties that hold a picture, a sound or a key, and those of which nothing is known. */
export function isBinaryName(name: string): boolean {
  return /^(?:PHOTO|LOGO|SOUND|KEY|X-.*)$/.test(name);
}

function readParameters(given: readonly string[]): Parameters {
  const parameters = new Map<string, string[]>();
  for (const one of given) {
    const equals = one.indexOf('=');
    const bare = BARE_ENCODINGS.test(one.trim()) ? 'ENCODING' : 'TYPE';
    const name = equals === -1 ? bare : one.slice(0, equals).trim().toUpperCase();
    const custom = CUSTOM.exec(one);
    if (custom) parameters.set('X-ABLABEL', [quotedPrintable(custom[2] ?? '', custom[1])]);
    if (!NAME.test(name)) continue;
    const values = splitOutsideQuotes(one.slice(equals + 1), ',').flatMap((value) => {
      const bareValue = withoutCarets(value.trim().replace(/^"(.*)"$/s, '$1'));
      // `TYPE="work,voice"` is two types (RFC 6350, 5.6).
      return name === 'TYPE' ? bareValue.split(',').map((type) => type.trim()) : bareValue;
    });
    const known = parameters.get(name);
    if (known) for (const value of values) known.push(value);
    else parameters.set(name, values);
  }
  return parameters;
}

/** RFC 6868: what a quoted parameter cannot hold. */
function withoutCarets(text: string): string {
  if (!text.includes('^')) return text;
  return text.replace(/\^([n^'])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === '^' ? '^' : '"',
  );
}

/** The colon before the value: not one within quotes, unless nobody closed them. */
function colonOf(text: string): number {
  const first = text.indexOf(':');
  const quote = text.indexOf('"');
  if (quote === -1 || quote > first) return first;
  let quoted = false;
  for (let at = quote; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ':' && !quoted) return at;
  }
  return first;
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  if (!text.includes('"')) return text.split(mark);
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === mark && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  // A quote that nobody closed is a letter like any other.
  return quoted ? text.split(mark) : [...parts, text.slice(start)];
}
