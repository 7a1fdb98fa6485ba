/** A vCard as its lines say it: unfolded, each with group, name, parameters and raw value (RFC 6350, 3.2 and 3.3; vCard 2.1). */

export interface ContentLine {
  /** Lines of one group belong together: `item1.TEL` and `item1.X-ABLabel`. Empty for none. */
  group: string;
  /** In capitals. */
  name: string;
  /** By name in capitals; values in their own case. A bare parameter of version 2.1 is a TYPE. */
  parameters: Map<string, string[]>;
  /** Decoded from quoted-printable, else as written: its backslashes are for whoever splits it. */
  value: string;
}

/** In UTF-16 units. A file of more is no address book that a form could show. */
const TEXT_MAX = 5_000_000;
const LINES_MAX = 200_000;
/** A photo may be longer; nothing of it is read. */
const LINE_MAX = 200_000;

const BARE_ENCODINGS = /^(QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;

/**
 * @param text - of any producer, with any line ends; hostile.
 * @returns the lines there are; one that is none is left out.
 */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  for (const line of unfolded(text.slice(0, TEXT_MAX).replace(/^\uFEFF/, ''))) {
    const found = contentLine(line);
    if (found) lines.push(found);
  }
  return lines;
}

/** Joins what was folded: a line that begins with white space, and quoted-printable that ends in `=`. */
function* unfolded(text: string): Generator<string> {
  let whole = '';
  let isQuoted = false;
  let goesOn = false;
  for (const line of text.split(/\r\n|\n|\r/, LINES_MAX)) {
    const isMore = goesOn || (whole !== '' && /^[ \t]/.test(line));
    if (!isMore) {
      if (whole !== '') yield whole.slice(0, LINE_MAX);
      whole = '';
      isQuoted = /^[^:]*QUOTED-PRINTABLE/i.test(line);
    }
    goesOn = isQuoted && line.endsWith('=');
    const part = goesOn ? line.slice(0, -1) : line;
    // Nothing asks of what `whole` holds before it is whole: each look would copy all of it.
    if (whole.length < LINE_MAX) whole += isMore ? part.replace(/^[ \t]/, '') : part;
  }
  if (whole !== '') yield whole.slice(0, LINE_MAX);
}

function contentLine(line: string): ContentLine | null {
  const colon = outsideQuotes(line, ':');
  if (colon === -1) return null;
  const [head = '', ...given] = splitOutsideQuotes(line.slice(0, colon), ';');
  const dot = head.lastIndexOf('.');
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]{1,60}$/.test(name)) return null;
  const parameters = readParameters(given);
  const value = line.slice(colon + 1);
  const isQuoted = parameters.get('ENCODING')?.some((one) => /^QUOTED-PRINTABLE$/i.test(one));
  const charset = parameters.get('CHARSET')?.[0] ?? 'utf-8';
  return {
    group: head.slice(0, Math.max(0, dot)),
    name,
    parameters,
    value: isQuoted ? quotedPrintable(value, charset) : value,
  };
}

function readParameters(given: readonly string[]): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const one of given) {
    const equals = one.indexOf('=');
    const bare = BARE_ENCODINGS.test(one.trim()) ? 'ENCODING' : 'TYPE';
    const name = equals === -1 ? bare : one.slice(0, equals).trim().toUpperCase();
    const values = splitOutsideQuotes(one.slice(equals + 1), ',').map((value) =>
      value.trim().replace(/^"(.*)"$/s, '$1'),
    );
    const known = parameters.get(name);
    if (known) for (const value of values) known.push(value);
    else parameters.set(name, values);
  }
  return parameters;
}

function outsideQuotes(text: string, mark: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === mark && !quoted) return at;
  }
  // A quote that nobody closed is a letter like any other.
  return quoted ? text.indexOf(mark) : -1;
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = outsideQuotes(rest, mark); at !== -1; at = outsideQuotes(rest, mark)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest];
}

/** @param charset - a label of the Encoding standard; what is none is read as UTF-8. */
function quotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const hex = /^=([0-9a-f]{2})/i.exec(text.slice(at, at + 3))?.[1];
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 3;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    bytes.push(...encoder.encode(letter));
    at += letter.length;
  }
  return decoderOf(charset).decode(new Uint8Array(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
