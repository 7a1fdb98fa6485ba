/** Content lines of iCalendar: texts escaped (RFC 5545, 3.3.11), lines folded (3.1). */

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
  return `${fold(`${name}:${value}`)}\r\n`;
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

/** Breaks between two characters, never inside one; what goes on begins with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (octets + width > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return folded;
}
