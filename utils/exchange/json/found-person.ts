/** Somebody in a JSON file, whatever its layout calls their fields, made into what every reader gives. */
import { isEmail } from '../../domain/email';
import { typedLink } from '../../domain/safe-url';
import { textValue } from '../content-line';
import { excerpt, type ImportedPerson, type ImportWarning, type WarningReason } from '../imported';
import { nameOfParts } from '../names';
import { cardDay } from '../vcard/card-dates';

type Text = string | null | undefined;

export interface FoundAddress {
  /** `home`, `work`; anything else is passed over. */
  type?: Text;
  street?: Text;
  city?: Text;
  region?: Text;
  postalCode?: Text;
  country?: Text;
}

/** What a layout finds of one person, the preferred first; values as the file writes them. */
export interface FoundPerson {
  uid?: Text;
  /** As a whole, where the file has it so; else its parts. */
  name?: Text;
  given?: Text;
  middle?: Text;
  family?: Text;
  nickname?: Text;
  honorificPrefix?: Text;
  /** After the name: `CPhT, MBA`. */
  suffix?: Text;
  pronouns?: Text;
  jobs?: { title?: Text; organization?: Text; past?: boolean | undefined }[];
  emails?: Text[];
  phones?: Text[];
  links?: Text[];
  tags?: Text[];
  location?: Text;
  addresses?: FoundAddress[];
  about?: Text;
  notes?: Text[];
  howWeMet?: Text;
  /** ISO date. */
  connectedOn?: Text;
  /** A day, without the year as `--04-12`; other words for one are kept as they are. */
  birthday?: Text;
  /** Content lines of a vCard 4.0 for what Kith has no place for. */
  vcard?: string[];
}

/** Tells of what is wrong with the person that is being read. */
export type Warn = (reason: WarningReason, field?: string, value?: unknown) => void;

/** A file with more is wrong as a whole, which these say already. */
const WARNINGS = 10_000;

/** @param line - the person's place in the file's list, from 1; null for the file as a whole. */
export function warner(warnings: ImportWarning[], line: number | null): Warn {
  return (reason, field, value) => {
    if (warnings.length >= WARNINGS) return;
    const text =
      typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
    warnings.push({
      line,
      reason,
      ...(field !== undefined && { field }),
      ...(text && { text: excerpt(text) }),
    });
  };
}

/** @returns null, with a warning, for whom nothing names. */
export function personOf(found: FoundPerson, line: number, warn: Warn): ImportedPerson | null {
  const jobs = (found.jobs ?? [])
    .map(({ title, organization, past }) => ({ ...job(title, organization), current: !past }))
    .filter(({ title, organization }) => title !== null || organization !== null);
  const current = jobs.find((one) => one.current);
  const emails = kept(found.emails, (text) => (isEmail(text) ? text : null), 'bad-email', warn);
  const whole = trimmed(found.name) || namedByParts(found) || trimmed(found.nickname);
  const name = whole || current?.organization || emails[0];
  if (!name) {
    warn('no-name');
    return null;
  }
  const addresses = found.addresses ?? [];
  const fields: Omit<ImportedPerson, 'name' | 'line'> = {
    nickname: trimmed(found.nickname) === name ? '' : trimmed(found.nickname),
    honorificPrefix: trimmed(found.honorificPrefix),
    credentials: texts(trimmed(found.suffix).split(',')),
    pronouns: trimmed(found.pronouns),
    headline: current?.title ?? '',
    organization: current?.organization === name ? '' : (current?.organization ?? ''),
    positions: jobs,
    emails,
    phones: texts(found.phones).map((phone) => phone.replace(/^tel:/i, '')),
    links: kept(found.links, typedLink, 'bad-link', warn),
    tags: texts(found.tags),
    location: trimmed(found.location) || placeOf(addresses[0]),
    about: trimmed(found.about),
    note: texts(found.notes).join('\n\n'),
    howWeMet: trimmed(found.howWeMet),
    connectedOn: found.connectedOn ?? '',
    vcard: [
      ...birthdayLine(trimmed(found.birthday)),
      ...addresses.flatMap(addressLine),
      ...(found.vcard ?? []),
    ],
  };
  const given = Object.entries(fields).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== '',
  );
  const uid = trimmed(found.uid);
  return { name, line, ...(uid && { uid }), ...Object.fromEntries(given) };
}

function job(title: Text, organization: Text) {
  return {
    title: trimmed(title) || null,
    organization: trimmed(organization) || null,
    start: null,
    end: null,
  };
}

function namedByParts({ family, given, middle }: FoundPerson): string {
  const parts = { family: trimmed(family), given: trimmed(given), middle: trimmed(middle) };
  return nameOfParts({ ...parts, suffix: '' }).name;
}

function placeOf(address: FoundAddress | undefined): string {
  return texts([address?.city, address?.region, address?.country]).join(', ');
}

function addressLine({ type, street, city, region, postalCode, country }: FoundAddress): string[] {
  const parts = [street, city, region, postalCode, country].map((part) => textValue(trimmed(part)));
  if (parts.every((part) => part === '')) return [];
  const known = /^(home|work)$/i.exec(trimmed(type))?.[0].toLowerCase();
  return [`ADR${known ? `;TYPE=${known}` : ''}:;;${parts.join(';')}`];
}

function birthdayLine(text: string): string[] {
  const day = cardDay(text);
  if (day !== null) return [`BDAY:${day}`];
  return text === '' ? [] : [`BDAY;VALUE=text:${textValue(text)}`];
}

/** What can be kept of some texts, each once; a warning for each that cannot. */
function kept(
  all: Text[] | undefined,
  keep: (text: string) => string | null,
  reason: WarningReason,
  warn: Warn,
): string[] {
  const read = texts(all).map((text) => {
    const value = keep(text.replace(/^mailto:/i, ''));
    if (value === null) warn(reason, undefined, text);
    return value;
  });
  return texts(read);
}

function texts(all: readonly Text[] | undefined): string[] {
  return [...new Set((all ?? []).map(trimmed).filter(Boolean))];
}

function trimmed(text: Text): string {
  return text?.trim() ?? '';
}
