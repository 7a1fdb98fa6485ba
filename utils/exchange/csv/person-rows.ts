/** Rows of contact tables as people: each cell where its column says, nothing left out. */

import { nameOfFamilyFirst } from '../family-first';
import { excerpt, type ImportedPerson, type WarningReason } from '../imported';
import { nameOfParts, nameOfSlug, nameOfWhole, type SaidName } from '../names';
import { profileLink } from '../profile-link';
import { saidEmail } from '../said-email';
import type { Column } from './columns';
import { type DayOrder, dayOf, dayOrderOf } from './dates';
import { BETWEEN, isPhone } from './reach';
import type { ReadRow, Row } from './rows';
import { Said } from './said';
import type { Role } from './title-words';
import { CARD_ROLES, vcardLinesOf } from './vcard-lines';

const DAYS: readonly Column['role'][] = ['connectedOn', 'birthday', 'anniversary'];

const LISTS = ['credentials', 'emails', 'phones', 'links', 'tags', 'vcard'] as const;

/** Commas may stand in an address of the web. */
const BETWEEN_LINKS = / ::: |\n|[;,] ?(?=https?:|www\.)/;

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
  const sayingOf = Said.in(columns);
  const dayIn = remembered((text) => dayOf(text, dayOrder));
  const hasCard = columns.some(({ role }) => CARD_ROLES.includes(role));

  return (row, warn) => {
    const said = sayingOf(row);
    const read = (
      role: Role,
      reason: WarningReason,
      between: RegExp,
      keep: (text: string, column: Column) => string | null,
    ) =>
      said.cells(role).flatMap(({ text: cell, column }) =>
        cell.split(between).flatMap((part) => {
          const text = part.trim();
          const kept = keep(text, column);
          if (kept === null && text !== '')
            warn({ line: row.line, reason, field: column.title, text: excerpt(text) });
          return kept ?? [];
        }),
      );
    // A number among addresses, and an address among numbers, are kept as what they are.
    const mails = read('emails', 'bad-email', BETWEEN, (text) =>
      isPhone(text) ? text : saidEmail(text),
    );
    const numbers = parts(said, 'phones', BETWEEN);
    const emails = [...mails, ...numbers].flatMap((text) => saidEmail(text) ?? []);
    const phones = [...numbers, ...mails].filter((text) => saidEmail(text) === null);
    const links = read('links', 'bad-link', BETWEEN_LINKS, (text, { title }) =>
      profileLink(text, [title]),
    );
    const connected = read('connectedOn', 'bad-date', /\n/, dayIn);
    const { name, credentials, prefix } = nameOf(said, hasCompanies, emails, phones, links);
    if (name === '') return null;

    const headline = said.first('headline');
    const organization = said.first('organization');
    const person: ImportedPerson = { line: row.line, name };
    const give = <F extends keyof ImportedPerson>(field: F, value: ImportedPerson[F] | null) => {
      if (value !== null && value !== undefined && value !== '') person[field] = value;
    };
    const list = (field: (typeof LISTS)[number], values: readonly string[]) => {
      const kept = values.length > 0 ? [...new Set(values)].filter(Boolean) : [];
      if (kept.length > 0) person[field] = kept;
    };
    give('nickname', said.first('nickname'));
    give('pronouns', said.first('pronouns'));
    give('honorificPrefix', said.first('honorificPrefix') ?? prefix);
    list('credentials', [...credentials, ...parts(said, 'credentials', /[,;]/)]);
    give('headline', headline);
    give('organization', organization);
    if (headline !== null || organization !== null)
      person.positions = [{ title: headline, organization, start: null, end: null, current: true }];
    give('location', locationIn(said));
    give('about', said.texts('about').join('\n\n'));
    list('emails', emails);
    list('phones', phones);
    list('links', links);
    list('tags', parts(said, 'tags', BETWEEN).map(tagOf));
    give('howWeMet', said.first('howWeMet'));
    give('note', noteIn(said));
    give('connectedOn', connected[0] ?? null);
    if (hasCard) list('vcard', vcardLinesOf(said, dayOrder));
    return person;
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

/** Thousands of connections are of a few days: each is read once. */
function remembered(read: (text: string) => string | null): (text: string) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    const day = known.get(text);
    if (day !== undefined) return day;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
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
  const turned = said.first('nameFamilyFirst');
  if (turned !== null) return nameOfFamilyFirst(turned);
  const other =
    said.first('fileAs') ??
    said.first('nickname') ??
    (hasCompanies ? said.first('organization') : null) ??
    email ??
    nameOfSlug(links) ??
    (phone || '');
  return { name: other, credentials: [] };
}

/** Google stars the groups it has itself; in the first three everybody is, or may be without being sorted into it. Mailchimp quotes each. */
function tagOf(group: string): string {
  if (/^\* ?(?:my ?contacts|other ?contacts|starred)$/i.test(group)) return '';
  return group.replace(/^\* ?|^"|"$/g, '');
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
