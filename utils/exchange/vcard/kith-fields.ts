/**
 * Fields of a person that no property of vCard says, or not exactly: as properties of Kith's own, `X-KITH-ABOUT`.
 * They are written only where the standard ones do not give back the same, and then win over them.
 */
import { OUTREACH_STATUSES } from '../../domain/outreach';
import type { Person } from '../../domain/person';
import { textValue } from '../content-line';
import type { CardLines } from './card-lines';
import type { CardPerson } from './person-of-card';
import { rawPartsAt, textOf } from './values';

/** Between a field's value and the values of its lines. */
interface Kind {
  write: (value: unknown) => string[];
  /** @returns undefined where it cannot be read. */
  read: (values: readonly string[]) => unknown;
}

const text: Kind = {
  write: (value) => [textValue(String(value ?? ''))],
  read: ([value = '']) => textOf(value),
};

/** One line each; a single empty one for none. */
const eachOnALine = (values: string[]) => (values.length > 0 ? values : ['']);

const list: Kind = {
  write: (value) => eachOnALine(asList(value).map((one) => textValue(String(one)))),
  read: (values) => values.map(textOf).filter(Boolean),
};

/** Parted as `N` and `ADR` are, and that once more as a text: servers take what they do not know for one. */
const records = (fields: readonly string[]): Kind => ({
  write: (value) =>
    eachOnALine(
      asList(value).map((one) =>
        textValue(fields.map((field) => textValue(String(at(one, field) ?? ''))).join(';')),
      ),
    ),
  read: (values) =>
    values
      .map(textOf)
      .filter(Boolean)
      .map((value) => {
        const parts = rawPartsAt(value, ';').map(textOf);
        return Object.fromEntries(
          fields.map((field, index) => [
            field,
            field === 'current' ? parts[index] === 'true' : parts[index] || null,
          ]),
        );
      }),
});

/** A text that is one of few, or of one shape. */
const only = (isOne: (value: string) => boolean): Kind => ({
  ...text,
  read: ([value = '']) => (isOne(value) ? value : undefined),
});

const flag: Kind = { ...text, read: ([value]) => value === 'true' };
const number: Kind = {
  ...text,
  read: ([value = '']) => (/^\d{1,3}$/.test(value) ? Number(value) : undefined),
};

const KINDS = {
  name: text,
  nickname: text,
  pronouns: text,
  honorificPrefix: text,
  credentials: list,
  headline: text,
  organization: text,
  location: text,
  about: text,
  positions: records(['title', 'organization', 'start', 'end', 'current']),
  education: records(['school', 'degree', 'field', 'start', 'end']),
  links: list,
  emails: list,
  phones: list,
  tags: list,
  relationships: list,
  howWeMet: text,
  note: text,
  connectedOn: only((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)),
  degree: number,
  confidential: flag,
  status: only((value) => OUTREACH_STATUSES.some((status) => status === value)),
} as const satisfies Partial<Record<keyof Person, Kind>>;
type KithField = keyof typeof KINDS;

const FIELDS = Object.keys(KINDS) as KithField[];
/** What all of Kith's own properties begin with. */
const OWN = 'X-KITH-';
const propertyOf = (field: string) =>
  `${OWN}${field.replace(/[A-Z]/g, (letter) => `-${letter}`).toUpperCase()}`;
const PROPERTIES = FIELDS.map((field) => [field, propertyOf(field)] as const);
/** A line of another card as it is kept; stands for all of its name that are there too. */
export const KEPT = propertyOf('vcard');

/** @returns the fields that the card says in Kith's own properties. */
export function readKithFields(card: CardLines): Partial<CardPerson> {
  if (!card.hasAny(OWN)) return {};
  const fields: [string, unknown][] = [];
  for (const [field, property] of PROPERTIES) {
    const lines = card.all(property);
    if (lines.length === 0) continue;
    for (const line of lines) card.take(line);
    const value = KINDS[field].read(lines.map((line) => line.value));
    if (value !== undefined) fields.push([field, value]);
  }
  const kept = card.all(KEPT).map((line) => {
    card.take(line);
    return textOf(line.value);
  });
  if (kept.length > 0) fields.push(['vcard', kept]);
  return Object.fromEntries(fields);
}

/** @returns for each field in which the two differ, its property and values. */
export function kithLines(person: Person, read: CardPerson): { name: string; value: string }[] {
  return PROPERTIES.flatMap(([field, name]) => {
    const [mine, theirs] = [comparable(person[field]), comparable(read[field])];
    if (mine === theirs || (field === 'status' && person.status === 'saved')) return [];
    return KINDS[field].write(person[field]).map((value) => ({ name, value }));
  });
}

/** For comparing: nothing is nothing, whether null, an empty list or not there. */
function comparable(value: unknown): string {
  const isNothing = value === null || value === undefined || value === '' || value === false;
  return isNothing ? '[]' : JSON.stringify(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined;
}
