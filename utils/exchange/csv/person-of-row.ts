/** One row of a contact table as a person: each cell where its column says, nothing left out. */
import { typedLink } from '../../domain/safe-url';
import type { ImportedPerson, ImportWarning, WarningReason } from '../imported';
import { saidIn } from './blank';
import type { Column } from './columns';
import { type DayOrder, dayOf } from './dates';
import { nameOfParts, nameOfWhole } from './names';
import type { Row } from './rows';
import type { Role } from './title-words';
import { vcardLinesOf } from './vcard-lines';

/** What holds for a whole table. */
export interface TableTraits {
  columns: Column[];
  dayOrder: DayOrder;
  /** Whether a row with nothing but an organization is a card of that organization's, as address books have them. */
  hasCompanies: boolean;
}

/** A cell with something in it. */
export interface Said {
  column: Column;
  text: string;
  /** The word beside it: `Mobile`, `Home`. */
  label: string;
}

/** Of cells that a row has more than the header. */
const BEHIND: Column = { role: 'rest', title: '', group: '', labelAt: null };

/** @param warn - called for each value that could not be read. */
export function personOfRow(
  row: Row,
  { columns, dayOrder, hasCompanies }: TableTraits,
  warn: (warning: ImportWarning) => void,
): ImportedPerson | null {
  const said = row.cells.flatMap((cell, at): Said[] => {
    const column = columns[at] ?? BEHIND;
    const text = saidIn(cell);
    const label = column.labelAt === null ? '' : saidIn(row.cells[column.labelAt]);
    return text === '' ? [] : [{ column, text, label }];
  });
  const all = (role: Role) => said.filter(({ column }) => column.role === role);
  const texts = (role: Role) => all(role).map(({ text }) => text);
  const first = (role: Role) => texts(role)[0] ?? null;
  const refuse = (reason: WarningReason, { column, text }: Said) =>
    warn({ line: row.line, reason, field: column.title, text: text.slice(0, 80) });
  const read = (
    role: Role,
    reason: WarningReason,
    split: RegExp,
    keep: (text: string) => string | null,
  ) =>
    all(role).flatMap((cell) =>
      cell.text.split(split).flatMap((part) => {
        const kept = keep(part.trim());
        if (kept === null && part.trim() !== '') refuse(reason, { ...cell, text: part.trim() });
        return kept === null ? [] : [kept];
      }),
    );

  const emails = read('emails', 'bad-email', /\s+:::\s+|[;,\n]/, emailIn);
  const links = read('links', 'bad-link', /\s+:::\s+|[;,\n]\s*(?=https?:|www\.)/, typedLink);
  const phones = texts('phones').flatMap((text) =>
    text.split(/\s+:::\s+|[;,\n]/).map((part) => part.trim()),
  );
  const connected = all('connectedOn').flatMap((cell) => {
    const day = dayOf(cell.text, dayOrder);
    if (day === null) refuse('bad-date', cell);
    return day === null ? [] : [day];
  });
  const { name, credentials } = nameOf(texts, hasCompanies, [
    ...emails,
    ...phones,
    ...profilesIn(links),
  ]);
  if (name === '') return null;

  const headline = first('headline');
  const organization = first('organization');
  return {
    line: row.line,
    name,
    ...given('nickname', first('nickname')),
    ...given('pronouns', first('pronouns')),
    ...given('honorificPrefix', first('honorificPrefix')),
    ...listed('credentials', [
      ...credentials,
      ...texts('credentials').flatMap((text) => text.split(/\s*[,;]\s*/)),
    ]),
    ...given('headline', headline),
    ...given('organization', organization),
    ...((headline ?? organization) === null
      ? {}
      : { positions: [{ title: headline, organization, start: null, end: null, current: true }] }),
    ...given('location', locationIn(said)),
    ...given('about', texts('about').join('\n\n') || null),
    ...listed('emails', emails),
    ...listed('phones', phones),
    ...listed('links', links),
    ...listed(
      'tags',
      texts('tags')
        .flatMap((text) => text.split(/\s+:::\s+|[;,]/))
        .map((tag) => tag.trim())
        .filter((tag) => !tag.startsWith('* ')),
    ),
    ...given('howWeMet', first('howWeMet')),
    ...given('note', noteIn(said)),
    ...given('connectedOn', connected[0] ?? null),
    ...listed('vcard', vcardLinesOf(said)),
  };
}

function nameOf(all: (role: Role) => string[], hasCompanies: boolean, instead: readonly string[]) {
  const parts = nameOfParts({
    given: all('givenName').join(' '),
    middle: all('middleName').join(' '),
    family: all('familyName').join(' '),
    suffix: all('nameSuffix').join(', '),
  });
  const [whole] = all('name');
  if (parts.name !== '') return parts;
  if (whole !== undefined) return nameOfWhole(whole);
  const others = [
    ...all('fileAs'),
    ...all('nickname'),
    ...(hasCompanies ? all('organization') : []),
    ...instead,
  ];
  return { name: others[0] ?? '', credentials: [] };
}

/** The last part of a profile's address: better than nobody. */
const profilesIn = (links: readonly string[]) =>
  links.flatMap((link) => /linkedin\.com\/(?:in|pub)\/([^/?#]+)/.exec(link)?.[1] ?? []);

function emailIn(text: string): string | null {
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '');
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? address : null;
}

/** What is given, or else town, region and country of the first address that has any. */
function locationIn(said: readonly Said[]): string | null {
  const location = said.filter(({ column }) => column.role === 'location').map(({ text }) => text);
  if (location.length > 0) return [...new Set(location)].join(', ');
  const places = said.filter(({ column }) => ['city', 'region', 'country'].includes(column.role));
  const group = places[0]?.column.group;
  return (
    places
      .filter(({ column }) => column.group === group)
      .map(({ text }) => text)
      .join(', ') || null
  );
}

/** Notes, and under its title what no field is for. */
function noteIn(said: readonly Said[]): string | null {
  const notes = said.filter(({ column }) => column.role === 'note').map(({ text }) => text);
  const rest = said
    .filter(({ column }) => column.role === 'rest' || column.role === 'department')
    .map(({ column, text, label }) => [label || column.title, text].filter(Boolean).join(': '));
  return [...notes, rest.join('\n')].filter(Boolean).join('\n\n') || null;
}

const given = <K extends string>(field: K, value: string | null) =>
  (value === null ? {} : { [field]: value }) as { [key in K]?: string };

const listed = <K extends string>(field: K, values: readonly string[]) => {
  const kept = [...new Set(values.filter(Boolean))];
  return (kept.length === 0 ? {} : { [field]: kept }) as { [key in K]?: string[] };
};
