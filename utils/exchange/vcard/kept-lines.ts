/** What a card says that Kith has no field for: as lines of version 4.0, to be written again. */
import { cleanLine } from '../../domain/text';
import { textValue } from '../content-line';
import type { ImportWarning } from '../imported';
import { LIMITS } from '../limits';
import { cardDay } from './card-dates';
import type { ContentLine } from './content-lines';
import { LINK_NAMES, phoneOf } from './line-kinds';
import { printLine } from './print-line';
import { lineOf } from './values';

/** Of one person: as many, and as long, as the door lets in (domain/person-values.ts). */
const LINES_MAX = 100;
const LINE_MAX = 4_000;

/** About the file itself, not about the person. */
const OF_THE_FILE = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'PROFILE', 'UID']);
export const DAYS = new Set(['BDAY', 'ANNIVERSARY', 'DEATHDATE', 'X-ABDATE', 'X-ANNIVERSARY']);
/** The order of these is their order in a person's lists. */
export const ORDERED = new Set<string>(['EMAIL', 'TEL', ...LINK_NAMES]);

/** @returns the lines, with a warning for each that is left out. */
export function keptLines(
  lines: readonly ContentLine[],
  warn: (warning: ImportWarning) => void,
): string[] {
  const kept = new Set<string>();
  for (const line of lines) {
    if (OF_THE_FILE.has(line.name)) continue;
    const { parameters, ...said } = inVersion4(line, warn);
    const inOneOrder = new Map([...parameters].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const text = cleanLine(printLine({ ...said, parameters: inOneOrder }), LIMITS.cell);
    if (kept.size < LINES_MAX && text.length <= LINE_MAX) kept.add(text);
    else warn({ line: line.line, reason: 'cut', field: line.name, text: text.slice(0, 80) });
  }
  return [...kept];
}

function inVersion4(line: ContentLine, warn: (warning: ImportWarning) => void): ContentLine {
  const parameters = new Map(line.parameters);
  const types = (parameters.get('TYPE') ?? []).map((type) => type.toLowerCase());
  const named = [...new Set(types)].filter((type) => !['pref', 'internet', ''].includes(type));
  parameters.delete('TYPE');
  if (named.length > 0) parameters.set('TYPE', named);
  if (ORDERED.has(line.name)) parameters.delete('PREF');
  else if (types.includes('pref') && !parameters.has('PREF')) parameters.set('PREF', ['1']);
  if (DAYS.has(line.name)) return dayLine({ ...line, parameters }, warn);
  if (line.name === 'TEL') {
    parameters.delete('VALUE');
    return { ...line, parameters, value: textValue(phoneOf(line) ?? '') };
  }
  // `12.5;-7.1` of version 3.0 is an address of its own kind in 4.0.
  const geo = line.name === 'GEO' && /^\s*(-?[\d.]+)\s*;\s*(-?[\d.]+)\s*$/.exec(line.value);
  const name = line.name === 'X-PRONOUNS' ? 'PRONOUNS' : line.name;
  return { ...line, name, parameters, value: geo ? `geo:${geo[1]},${geo[2]}` : line.value };
}

function dayLine(line: ContentLine, warn: (warning: ImportWarning) => void): ContentLine {
  const text = lineOf(line.value);
  const omitted = line.parameters.get('X-APPLE-OMIT-YEAR')?.[0];
  const day = cardDay(text, omitted);
  if (day !== null) {
    line.parameters.delete('VALUE');
    line.parameters.delete('X-APPLE-OMIT-YEAR');
    return { ...line, value: day };
  }
  const isSaidToBeNone = line.parameters.get('VALUE')?.some((one) => /^text$/i.test(one));
  if (/^[\d-]{2,8}$|^[\d-]*T[\d:Z.+-]+$/.test(text) || isSaidToBeNone) return line;
  warn({ line: line.line, reason: 'bad-date', field: line.name, text: text.slice(0, 80) });
  line.parameters.set('VALUE', ['text']);
  return line;
}
