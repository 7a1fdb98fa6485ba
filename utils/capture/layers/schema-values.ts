/** Reads single values of schema.org: texts, places, links, and spells of work or study. */
import { cleanText, isMeaningful } from '../text/clean';
import { toMonth } from '../text/dates';
import { type Thing, type Value, valuesOf } from './graph';

/** The clean texts of some properties; of a thing its name. Masked and empty ones are left out. */
export function textsOf(thing: Thing, ...properties: string[]): string[] {
  return valuesOf(thing, ...properties)
    .map(textOf)
    .filter(isMeaningful);
}

function textOf(value: Value): string {
  if (typeof value === 'string') return cleanText(value);
  for (const name of valuesOf(value, 'name', 'legalName', 'alternateName')) {
    if (typeof name === 'string') return cleanText(name);
  }
  return '';
}

/**
 * A place as people say it: town, region and country, without street and postal code.
 *
 * @returns null when the value holds none of them.
 */
export function placeOf(value: Value, depth = 0): string | null {
  if (typeof value === 'string') {
    const text = cleanText(linesOf(value).join(', '));
    return isMeaningful(text) && !/^https?:/.test(text) ? text : null;
  }
  const parts = textsOf(value, 'addressLocality', 'addressRegion', 'addressCountry');
  if (parts.length > 0) return [...new Set(parts)].join(', ');
  for (const inner of depth < 3 ? valuesOf(value, 'address') : []) {
    const place = placeOf(inner, depth + 1);
    if (place !== null) return place;
  }
  const name = textOf(value);
  return isMeaningful(name) ? name : null;
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A time at an organization: `what` is a job's title or a degree. */
export interface Spell {
  organization: string | null;
  what: string | null;
  start: string | null;
  end: string | null;
  /** Types of the organization. */
  types: ReadonlySet<string>;
  /** The page told a role there, with or without dates. */
  isRole: boolean;
}

/**
 * A value of `worksFor`, `alumniOf` or `hasOccupation`: the organization itself, a Role around it
 * (schema.org/Role repeats the property inside), or LinkedIn's organization with a role as `member`.
 */
export function spellOf(value: Value, property: string): Spell {
  const spell: Spell = {
    organization: null,
    what: null,
    start: null,
    end: null,
    types: new Set(),
    isRole: false,
  };
  if (typeof value === 'string') {
    spell.organization = meaningful(textOf(value));
    return spell;
  }
  const isRole = [...value.types].some((type) => type.endsWith('Role'));
  const target = isRole ? (valuesOf(value, property)[0] ?? value) : value;
  const role = isRole
    ? value
    : valuesOf(value, 'member', 'employee', 'alumni').find((one) => typeof one !== 'string');
  if (target !== role) spell.organization = meaningful(textOf(target));
  if (typeof target !== 'string') spell.types = target.types;
  if (role !== undefined && typeof role !== 'string') {
    spell.isRole = true;
    spell.what =
      textsOf(role, 'roleName', 'namedPosition', 'jobTitle')[0] ??
      (isRole ? (textsOf(role, 'name')[0] ?? null) : null);
    spell.start = firstDate(role, 'startDate');
    spell.end = firstDate(role, 'endDate');
  }
  return spell;
}

function meaningful(text: string): string | null {
  return isMeaningful(text) ? text : null;
}

function firstDate(thing: Thing, property: string): string | null {
  for (const value of valuesOf(thing, property)) {
    const date = toMonth(value);
    if (date !== null) return date;
  }
  return null;
}
