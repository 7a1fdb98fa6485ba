/** Tells whether a record of a page's own data is a person, and reads it. Its names are no standard's. */
import type { CapturedPerson } from '../../domain/capture-result';
import { cleanLines, cleanText, isMeaningful } from '../text/clean';
import { normaliseLink, uniqueLinks } from '../text/links';
import { readName } from '../text/names';
import { LINKS_MAX } from './schema-person';

export type PageRecord = Record<string, unknown>;
/** Follows a reference to another record. */
export type Resolve = (value: unknown) => unknown;

const NAME_MAX = 120;
const IDS =
  'slug username userName user_name handle login vanity vanityName profileSlug publicId id _id memberId member_id userId user_id';
const ROLES = 'headline jobTitle job_title tagline occupation position currentPosition role title';
const EMPLOYERS =
  'company companyName company_name employer organization organisation currentCompany workplace';
const PROSE = 'bio biography about aboutMe about_me summary';
const PLACES = 'location city hometown place country';
const LINKS =
  'website websiteUrl url homepage linkedin linkedinUrl linkedin_url github githubUrl twitter twitterUrl';

/** What only people have, or people and hardly anything else. */
const OF_A_PERSON =
  'firstName first_name givenName lastName last_name familyName pronouns headline jobTitle job_title bio biography aboutMe about_me username userName user_name occupation employer currentCompany';
/** What no person has. */
const OF_A_THING =
  'price sku currency employees employeeCount foundedYear memberCount membersCount startsAt startDate endDate dateTime publishedAt isbn duration venue';
const THING =
  /organi[sz]ation|company|group|event|product|post|article|course|tag|topic|city|country|venue|chapter|photo|image|file/i;
const VIEWER =
  /^(?:viewer|current_?(?:user|member|account)|session|me|self|auth|authUser|logged_?in_?user|my[A-Z_]\w*|identity)$/i;

/** Whether what stands under a name is of whoever is signed in. */
export function isViewerKey(key: string): boolean {
  return VIEWER.test(key);
}

/** By what a record may be named in an address. */
export function idsOf(record: PageRecord): string[] {
  return keysIn(IDS)
    .map((key) => record[key])
    .filter((id) => typeof id === 'number' || (typeof id === 'string' && id !== ''))
    .map(String);
}

/**
 * Reads a record as a person.
 *
 * @param base - what relative addresses are resolved against.
 * @returns null for anything else, and for a person of whom nothing but a name is told.
 */
export function readRecord(
  record: PageRecord,
  resolve: Resolve,
  base: string,
): Partial<CapturedPerson> | null {
  const { name, credentials, pronouns } = readName(nameOf(record));
  if (name === null || name.length > NAME_MAX || !isPerson(record)) return null;
  const about = cleanLines(plain(firstText(record, PROSE, resolve)));
  const headline = firstText(record, ROLES, resolve);
  const found: Partial<CapturedPerson> = {
    name,
    credentials,
    pronouns: textOf(record.pronouns, resolve) || pronouns,
    headline: headline || null,
    organization: firstText(record, EMPLOYERS, resolve) || null,
    location: placeOf(record, resolve),
    about: isMeaningful(about) ? about : null,
    links: linksOf(record, base),
  };
  const told = Object.entries(found).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return told.length > 1 ? (Object.fromEntries(told) as Partial<CapturedPerson>) : null;
}

function isPerson(record: PageRecord): boolean {
  const type = record.__typename ?? record.type ?? record.kind;
  if (typeof type === 'string' && THING.test(type)) return false;
  if (keysIn(OF_A_THING).some((key) => record[key] != null)) return false;
  return keysIn(OF_A_PERSON).some((key) => typeof record[key] === 'string' && record[key] !== '');
}

/** A record's name as written; '' without one. */
export function nameOf(record: PageRecord): string {
  const full = 'fullName full_name displayName display_name name'
    .split(' ')
    .map((key) => record[key])
    .find((value) => typeof value === 'string' && /\p{L}/u.test(value));
  if (typeof full === 'string') return cleanText(full);
  const parts = ['firstName first_name givenName', 'lastName last_name familyName'].map((keys) =>
    firstText(record, keys, (value) => value),
  );
  return parts.filter(Boolean).join(' ');
}

/** The first of a record's values that is text, or a record with a name. */
function firstText(record: PageRecord, keys: string, resolve: Resolve): string {
  for (const key of keysIn(keys)) {
    const text = textOf(record[key], resolve);
    if (text !== '') return text;
  }
  return '';
}

function textOf(value: unknown, resolve: Resolve): string {
  const known = resolve(value);
  const inner = typeof known === 'object' && known !== null ? (known as PageRecord) : null;
  const raw = inner ? (inner.name ?? inner.title ?? inner.label) : known;
  const text = typeof raw === 'string' ? (raw.length > 500 ? raw : cleanText(raw)) : '';
  return isMeaningful(text) ? text : '';
}

function placeOf(record: PageRecord, resolve: Resolve): string | null {
  for (const key of keysIn(PLACES)) {
    const value = resolve(record[key]);
    const place = typeof value === 'object' && value !== null ? (value as PageRecord) : null;
    const parts = place
      ? [place.city ?? place.name, place.region ?? place.state, place.country]
      : key === 'city'
        ? [value, record.country]
        : [value];
    const words = parts.map((part) => textOf(part, resolve)).filter(Boolean);
    if (words.length > 0) return cleanText([...new Set(words)].join(', '));
  }
  return null;
}

function linksOf(record: PageRecord, base: string): string[] {
  const raw = keysIn(LINKS).map((key) => record[key]);
  for (const key of ['socials', 'socialLinks', 'social_links', 'links']) {
    const list = record[key];
    const all = typeof list === 'object' && list !== null ? Object.values(list) : [];
    raw.push(
      ...all.slice(0, LINKS_MAX).map((one) => (one as { url?: unknown } | null)?.url ?? one),
    );
  }
  const whole = raw.filter((link) => typeof link === 'string' && /^https?:/i.test(link));
  return uniqueLinks(whole.map((link) => normaliseLink(link, base))).slice(0, LINKS_MAX);
}

/** Prose may be HTML: its tags become line ends or nothing. */
function plain(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/<\/?(?:br|p|div|li|ul|ol|h[1-6])\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
}

function keysIn(words: string): string[] {
  return words.split(' ');
}
