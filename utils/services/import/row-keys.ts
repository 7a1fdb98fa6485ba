/**
 * By what a row of a file is known again: the keys in its addresses, and one of its own, kept as an alias, so
 * that the same file read twice finds everyone, also who has nothing but a name.
 */
import { linkKey } from '../../capture/text/links';
import type { IdentityKey } from '../../domain/capture-result';
import { fold } from '../../domain/fold';
import { byStrength, giverOf } from '../../domain/identity';
import { nameKeys, nameWords, organizationKey } from '../../domain/name-key';
import type { PersonValues } from '../../domain/person-values';
import type { Format } from '../../exchange/imported';

/** Formats that a site wrote about its own people: their addresses of it prove who is meant. */
const WRITTEN_BY: Partial<Record<Format, string>> = {
  'linkedin-connections': 'linkedin.com',
  'linkedin-messages': 'linkedin.com',
  'linkedin-invitations': 'linkedin.com',
};

/** The site that wrote a file; null for everyone's own address book. */
export const writerOf = (format: Format): string | null => WRITTEN_BY[format] ?? null;

export interface RowKey {
  key: IdentityKey;
  /** Whether the file's own site says so. */
  proved: boolean;
}

/** Those of a row's keys that its own site says are theirs. */
export const provedIn = ({ keys }: { keys: readonly RowKey[] }): IdentityKey[] =>
  keys.filter(({ proved }) => proved).map(({ key }) => key);

/** The keys that a row's addresses and e-mails give, the strongest first. */
export function keysIn(
  { links = [], emails = [] }: Pick<Partial<PersonValues>, 'links' | 'emails'>,
  writer: string | null,
): RowKey[] {
  const named = links.flatMap((link) => linkKey(link) ?? []);
  const said = emails.map((email): IdentityKey => `email:${email.toLowerCase()}`);
  return byStrength([...named, ...said]).map((key) => ({
    key,
    proved: writer !== null && giverOf(key)?.site === writer,
  }));
}

/** A shorter id of a file's own may be but a number, which the next file gives to somebody else. */
const SHORTEST_UID = 8;
const LONGEST_KEY = 500;

/** What tells a row's person from a namesake, the surest that it has; what may change later comes last. */
function tellingOf(values: Partial<PersonValues>, keys: readonly RowKey[], uid: string): string {
  const [link] = keys.filter(({ key }) => !key.startsWith('email:'));
  const [email] = values.emails ?? [];
  const phone = values.phones?.[0]?.replace(/\D/g, '');
  const place = organizationKey(values.organization ?? null);
  return uid || link?.key || fold(email ?? '') || phone || values.connectedOn || place || '';
}

/** The key of the row itself: an alias like another, which proves nothing to any page. */
export function ownKey(
  values: Partial<PersonValues>,
  keys: readonly RowKey[],
  uid = '',
): IdentityKey {
  if (uid.length >= SHORTEST_UID) return `import:${uid.slice(0, LONGEST_KEY)}`;
  const telling = tellingOf(values, keys, uid);
  return `import:${fold(values.name ?? '')}|${telling}`.slice(0, LONGEST_KEY) as IdentityKey;
}

/**
 * The key of a row that shares an id of its file's with somebody else: some programs give every card the same.
 *
 * @returns null where {@link ownKey} has the name in it.
 */
export function namedKey({ name }: Partial<PersonValues>, uid = ''): IdentityKey | null {
  if (uid.length < SHORTEST_UID) return null;
  return `import:${fold(name ?? '')}|${uid}`.slice(0, LONGEST_KEY) as IdentityKey;
}

interface Marked {
  name: string;
  signs: readonly string[];
}

/** What of two who have one id tells that they are one: a word of the name, or anything else of theirs. */
export function marksOf({ name, signs }: Marked): string[] {
  const words = nameWords(name);
  return [...(words.length > 0 ? words : [fold(name)]), ...signs];
}

/** Whether an id that both have may be one person's. */
export function mayBeOne(one: Marked, other: Marked): boolean {
  const marks = new Set(marksOf(one));
  return marksOf(other).some((mark) => marks.has(mark));
}

/** The forms of a name that two spellings of it share; of one word that word. */
export function nameForms(name: string): string[] {
  return [...new Set([fold(name), ...nameKeys(name)])];
}
