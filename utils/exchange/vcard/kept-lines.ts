/** What a card says that Kith has no field for: as lines of version 4.0, to be written again. */
import { textValue } from '../content-line';
import { excerpt, type Warn } from '../imported';
import { cardDay, isPartOfDay } from './card-dates';
import type { ContentLine, Parameters } from './content-lines';
import { LINK_NAMES, phoneOf } from './line-kinds';
import { printLine } from './print-line';
import { seenLine } from './seen';
import { lineOf } from './values';

/** Of one person: as many, and as long, as the door lets in (domain/person-values.ts). */
const LINES_MAX = 100;
const LINE_MAX = 4_000;

/** About the file itself, not about the person. */
const OF_THE_FILE = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'PROFILE', 'UID']);
export const DAYS = new Set(['BDAY', 'ANNIVERSARY', 'DEATHDATE', 'X-ABDATE', 'X-ANNIVERSARY']);
/** The order of these is their order in a person's lists. */
export const ORDERED = new Set<string>(['EMAIL', 'TEL', ...LINK_NAMES]);

/** @returns the lines, with a warning for each that is too long, and one for those that are too many. */
export function keptLines(lines: readonly ContentLine[], warn: Warn): string[] {
  const kept = new Set<string>();
  for (const line of lines) {
    if (OF_THE_FILE.has(line.name)) continue;
    const isFull = kept.size === LINES_MAX;
    const text = isFull ? '' : seenLine(printLine(asKept(line, warn)));
    if (!isFull && text.length <= LINE_MAX) kept.add(text);
    else warn({ line: line.line, reason: 'cut', field: line.name, text: excerpt(text) });
    if (isFull) break;
  }
  return [...kept];
}

function asKept(given: ContentLine, warn: Warn): ContentLine {
  const parameters = keptParameters(given);
  const line = parameters === given.parameters ? given : { ...given, parameters };
  if (DAYS.has(line.name)) return dayLine(line, warn);
  if (line.name === 'TEL') return { ...line, value: textValue(phoneOf(line) ?? '') };
  if (line.name === 'X-PRONOUNS') return { ...line, name: 'PRONOUNS' };
  // `12.5;-7.1` of version 3.0 is an address of its own kind in 4.0.
  const geo = line.name === 'GEO' && /^\s*(-?[\d.]+)\s*;\s*(-?[\d.]+)\s*$/.exec(line.value);
  return geo ? { ...line, value: `geo:${geo[1]},${geo[2]}` } : line;
}

/** Lines that begin alike share their parameters: each is said anew once. */
const inOurWords = new WeakMap<Parameters, Parameters>();

function keptParameters({ name, parameters }: ContentLine): Parameters {
  if (parameters.size === 0) return parameters;
  const known = inOurWords.get(parameters);
  if (known) return known;
  const said = new Map(parameters);
  const types = (said.get('TYPE') ?? []).map((type) => type.toLowerCase());
  const named = [...new Set(types)].filter((type) => !['pref', 'internet', ''].includes(type));
  said.delete('TYPE');
  if (named.length > 0) said.set('TYPE', named);
  if (ORDERED.has(name)) said.delete('PREF');
  else if (types.includes('pref') && !said.has('PREF')) said.set('PREF', ['1']);
  if (name === 'TEL' || (DAYS.has(name) && said.get('VALUE')?.[0] === 'date')) said.delete('VALUE');
  const inOneOrder = new Map([...said].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  inOurWords.set(parameters, inOneOrder);
  return inOneOrder;
}

function dayLine(line: ContentLine, warn: Warn): ContentLine {
  const text = lineOf(line.value);
  const omitted = line.parameters.get('X-APPLE-OMIT-YEAR')?.[0];
  const day = cardDay(text, omitted);
  if (day !== null) {
    return { ...line, parameters: withoutOddities(line.parameters), value: day };
  }
  const isSaidToBeNone = line.parameters.get('VALUE')?.some((one) => /^text$/i.test(one));
  if (isPartOfDay(text) || isSaidToBeNone) return line;
  warn({ line: line.line, reason: 'bad-date', field: line.name, text: excerpt(text) });
  return { ...line, parameters: new Map([...line.parameters, ['VALUE', ['text']]]) };
}

/** A whole day needs no telling what it is. */
function withoutOddities(parameters: Parameters): Parameters {
  if (!parameters.has('VALUE') && !parameters.has('X-APPLE-OMIT-YEAR')) return parameters;
  const others = [...parameters].filter(
    ([name]) => name !== 'VALUE' && name !== 'X-APPLE-OMIT-YEAR',
  );
  return new Map(others);
}

/** What a kept line is about: `TEL`. */
export function propertyOf(line: string): string {
  return /^(?:[\w-]+\.)?([\w-]*)/.exec(line)?.[1] ?? '';
}

/** Known by every server to have parts, or to be a list. */
const PARTED = new Set(['N', 'ADR', 'ORG', 'CATEGORIES']);

/** Whether a server that takes it for one text would give back another, or the first part alone (Radicale does). */
export function isFragile(line: string): boolean {
  const value = line.slice(line.indexOf(':') + 1);
  return !PARTED.has(propertyOf(line)) && /[,;]/.test(value.replace(/\\./g, ''));
}
