/** The names under which half-typed text is kept, in one place, so that erasing a person finds all of theirs. */
import type { CaptureResult, IdentityKey } from './capture-result';
import { isPageOf, pageKey } from './identity';

const PERSON = 'person:';
const PAGE = 'page:';
const PICKS = 'picks:';
const LINE = 'line';
const BULK = 'bulk:';

/**
 * @param what - the form: `note`, `log`.
 */
export function personScratch(personId: string, what: string): string {
  return `${PERSON}${personId}:${what}`;
}

/**
 * A line about what happened.
 *
 * @param personId - who the place is about; null where the line itself says with whom.
 */
export function lineScratch(personId: string | null): string {
  return personId === null ? LINE : personScratch(personId, LINE);
}

/**
 * A part of a template of one's own, or of my profile: about nobody else.
 *
 * @param what - `profile:name`, `template:ID:text`.
 */
export function ownScratch(what: string): string {
  return `own:${what}`;
}

/**
 * What may be about a person or about the user alone: a goal, an action.
 *
 * @param personId - whose it is, or with whom; null for one's own.
 */
export function aboutScratch(personId: string | null, what: string): string {
  return personId === null ? ownScratch(what) : personScratch(personId, what);
}

/**
 * What is to be done to everybody selected.
 *
 * @param what - the form: `remind`.
 */
export function bulkScratch(what: string): string {
  return BULK + what;
}

/** The review of a page, kept by its address. */
export function pageScratch(address: string): string {
  return PAGE + address;
}

/** As {@link pageScratch}, of what was captured: people of a list without pages of their own are told by name. */
export function reviewScratch({
  address,
  page,
  person,
}: Pick<CaptureResult, 'address' | 'page' | 'person'>): string {
  const isOwn = page === undefined || pageKey(page) !== pageKey(address);
  return isOwn ? pageScratch(address) : `${pageScratch(address)} ${person.name ?? ''}`;
}

/** Who is ticked on a list page, kept by its address. */
export function picksScratch(address: string): string {
  return PICKS + address;
}

/** What of a person may stand in the name of a draft. */
export interface Traces {
  personId: string;
  /** Pages they were read from, and their links. */
  addresses: ReadonlySet<string>;
  keys: readonly IdentityKey[];
}

/**
 * Whether half-typed text is about a person, by its name alone. The ticks of any list, a line that says
 * with whom itself and what was to be done to many may be theirs, and are made again in a moment.
 */
export function isScratchOf(name: string, { personId, addresses, keys }: Traces): boolean {
  if (name.startsWith(PICKS) || name.startsWith(BULK) || name === LINE) return true;
  if (name.startsWith(PERSON)) return name.startsWith(personScratch(personId, ''));
  if (!name.startsWith(PAGE)) return false;
  const [address = ''] = name.slice(PAGE.length).split(' ');
  const page = pageKey(address);
  return addresses.has(address) || keys.some((key) => key === page || isPageOf(key, address));
}
