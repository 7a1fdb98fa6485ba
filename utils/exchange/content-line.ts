/** Content lines of iCalendar and vCard: texts escaped (RFC 5545, 3.3.11; RFC 6350, 3.4), lines folded (3.1; 3.2). */

/** The longest line in octets, without its break. */
const OCTETS = 75;

/** What no text may hold: control characters but tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** A text as a value: its lines are kept, and halves of characters and what cannot be seen are not. */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * One line of a file, with its break.
 *
 * @param name - with its parameters, as {@link inZone} writes them.
 * @param value - escaped already where it is a text.
 */
export function contentLine(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

/** A property whose time is local to a zone: `DTSTART;TZID=Europe/Berlin`. */
export function inZone(name: string, zone: string): string {
  return `${name};TZID=${/[:;,]/.test(zone) ? `"${zone}"` : zone}`;
}

/** A time without a zone: `20261201T143000`. */
export function localTime(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** A moment in UTC: `20261201T143000Z`. */
export function utcTime(at: Temporal.Instant): string {
  return `${localTime(at.toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
}

/** A whole line with its break, and others between two characters, never inside one; what goes on begins with a space. */
export function folded(line: string): string {
  // No unit of UTF-16 takes more than three octets.
  if (line.length * 3 <= OCTETS) return `${line}\r\n`;
  let text = '';
  let octets = 0;
  let start = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width > OCTETS) {
      text += `${line.slice(start, at)}\r\n `;
      [start, octets] = [at, 1];
    }
    octets += width;
    at += width === 4 ? 2 : 1;
  }
  return `${text}${line.slice(start)}\r\n`;
}
