/** Rows of contact tables as people: each cell where its column says, nothing left out. */
import { typedLink } from '../../domain/safe-url';
import type { ImportedPerson, WarningReason } from '../imported';
import type { Column } from './columns';
import { type DayOrder, dayOf, dayOrderOf } from './dates';
import { nameOfParts, nameOfSlug, nameOfWhole, type SaidName } from './names';
import type { ReadRow, Row } from './rows';
import { Said } from './said';
import type { Role } from './title-words';
import { vcardLinesOf } from './vcard-lines';

/** Several values in a cell: Google parts them by ` ::: `, others by commas, semicolons or lines. */
const BETWEEN = /\s+:::\s+|[;,\n]/;
const DAYS: readonly Column['role'][] = ['connectedOn', 'birthday', 'anniversary'];

/** Commas may stand in an address of the web. */
const BETWEEN_LINKS = /\s+:::\s+|\n|[;,]\s*(?=https?:|www\.)/;

/**
 * @param rows - below the header.
 * @param hasCompanies - whether a row with nothing but an organization is that organization's card, as address
 *   books have them.
 * @returns what reads one of the rows.
 */
export function personRows(
  columns: readonly Column[],
  rows: readonly Row[],
  hasCompanies: boolean,
): ReadRow {
  const dayOrder = orderIn(columns, rows);

  return (row, warn) => {
    const said = new Said(row, columns);
    const read = (
      role: Role,
      reason: WarningReason,
      between: RegExp,
      keep: (text: string) => string | null,
    ) =>
      said.cells(role).flatMap(({ text: cell, column }) =>
        cell.split(between).flatMap((part) => {
          const text = part.trim();
          const kept = keep(text);
          if (kept === null && text !== '')
            warn({ line: row.line, reason, field: column.title, text: text.slice(0, 80) });
          return kept ?? [];
        }),
      );
    const emails = read('emails', 'bad-email', BETWEEN, emailIn);
    const links = read('links', 'bad-link', BETWEEN_LINKS, typedLink);
    const connected = read('connectedOn', 'bad-date', /\n/, (text) => dayOf(text, dayOrder));
    const phones = parts(said, 'phones', BETWEEN);
    const { name, credentials } = nameOf(said, hasCompanies, emails, phones, links);
    if (name === '') return null;

    const headline = said.first('headline');
    const organization = said.first('organization');
    const job = { title: headline, organization, start: null, end: null, current: true };
    return {
      line: row.line,
      name,
      ...given({
        nickname: said.first('nickname'),
        pronouns: said.first('pronouns'),
        honorificPrefix: said.first('honorificPrefix'),
        credentials: [...credentials, ...parts(said, 'credentials', /[,;]/)],
        headline,
        organization,
        positions: headline === null && organization === null ? [] : [job],
        location: locationIn(said),
        about: said.texts('about').join('\n\n'),
        emails,
        phones,
        links,
        tags: parts(said, 'tags', BETWEEN).map(tagOf),
        howWeMet: said.first('howWeMet'),
        note: noteIn(said),
        connectedOn: connected[0] ?? null,
        vcard: vcardLinesOf(said, dayOrder),
      }),
    };
  };
}

/** English exports have the month first, where a day of the table does not say otherwise. */
function orderIn(columns: readonly Column[], rows: readonly Row[]): DayOrder {
  const days = columns.flatMap(({ role, title }, at) =>
    DAYS.includes(role) ? [{ title, at }] : [],
  );
  const order = dayOrderOf(rows.flatMap(({ cells }) => days.map(({ at }) => cells[at] ?? '')));
  const isEnglish = days.every(({ title }) => /birth|anniv|connect|born/i.test(title));
  return order ?? (isEnglish ? 'month first' : 'day first');
}

/** The fields that have anything in them, lists without blanks and repeats. */
function given(
  fields: Omit<ImportedPerson, 'line' | 'name'>,
): Omit<ImportedPerson, 'line' | 'name'> {
  const kept = Object.entries(fields).map(([field, value]) => [
    field,
    Array.isArray(value) ? [...new Set<unknown>(value)].filter((one) => one !== '') : value,
  ]);
  return Object.fromEntries(
    kept.filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const parts = (said: Said, role: Role, between: RegExp) =>
  said.texts(role).flatMap((text) => text.split(between).map((part) => part.trim()));

/** By the parts, the whole, or whatever else says who it is: nobody is lost for want of a name. */
function nameOf(
  said: Said,
  hasCompanies: boolean,
  [email]: readonly string[],
  [phone]: readonly string[],
  links: readonly string[],
): SaidName {
  const whole = said.first('name');
  const named = nameOfParts({
    given: said.texts('givenName').join(' '),
    middle: said.texts('middleName').join(' '),
    family: said.texts('familyName').join(' '),
    suffix: said.texts('nameSuffix').join(', '),
  });
  if (named.name !== '') return named;
  if (whole !== null) return nameOfWhole(whole);
  const other =
    said.first('fileAs') ??
    said.first('nickname') ??
    (hasCompanies ? said.first('organization') : null) ??
    email ??
    nameOfSlug(links) ??
    (phone || '');
  return { name: other, credentials: [] };
}

function emailIn(text: string): string | null {
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '');
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? address : null;
}

/** Google stars the groups it has itself; in the first three everybody is, or may be without being sorted into it. */
function tagOf(group: string): string {
  if (/^\* ?(?:my ?contacts|other ?contacts|starred)$/i.test(group)) return '';
  return group.replace(/^\* ?/, '');
}

/** What is given, or else town, region and country of the first address that has any. */
function locationIn(said: Said): string | null {
  const location = [...new Set(said.texts('location'))].join(', ');
  if (location !== '') return location;
  const places = (['city', 'region', 'country'] as const).flatMap((role) => said.cells(role));
  const first = places[0]?.column.group;
  return (
    places.flatMap(({ column, text }) => (column.group === first ? text : [])).join(', ') || null
  );
}

/** Notes, and under its title what no field is for. */
function noteIn(said: Said): string {
  const rest = [...said.cells('department'), ...said.cells('rest')].map(({ column, text, label }) =>
    [label.replace(/^\* ?/, '') || column.title, text].filter(Boolean).join(': '),
  );
  return [...said.texts('note'), rest.join('\n')].filter(Boolean).join('\n\n');
}
