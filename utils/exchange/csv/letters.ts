/**
 * What people wrote to each other, as exports list it: one row a message, with its sender and recipients.
 * Which of them is the user no row says: it is the one who takes part in all of it.
 */
import { fold } from '../../domain/fold';
import type { Direction } from '../../domain/interaction';
import type { ImportedInteraction, ImportedParty, ReadOptions, Warn } from '../imported';
import { flatMapInTurns } from './in-turns';

export interface Letter {
  line: number;
  /** Which conversation it is part of: the user is in all. */
  thread: string;
  from: ImportedParty;
  to: ImportedParty[];
  /** ISO 8601 in UTC. */
  at: string;
  text: string;
  /** Where the file says it. */
  direction: Exclude<Direction, 'both'> | null;
}

/** What LinkedIn calls somebody whose account is gone. */
const NOBODY =
  /^(?:linkedin member|membre de linkedin|mitglied von linkedin|miembro de linkedin)$/i;

/**
 * @param prefix - of the ids: what kind of file it is.
 * @param warn - told of each letter that does not say with whom.
 */
export async function interactionsOf(
  letters: readonly Letter[],
  prefix: string,
  warn: Warn,
  options: ReadOptions,
): Promise<ImportedInteraction[]> {
  const keyOf = keysFor(letters);
  await options.rest?.();
  const user = userAmong(letters, keyOf);
  await options.rest?.();
  const known = bestOf(letters, keyOf);
  const seen = new Map<string, number>();
  return flatMapInTurns(letters, options, (letter): ImportedInteraction[] => {
    const isMine =
      letter.direction === null ? keyOf(letter.from) === user : letter.direction === 'from-me';
    // Of a group's messages, each is its sender's: nobody is given another's words.
    const others = (isMine ? letter.to : [letter.from])
      .filter((party) => keyOf(party) !== user && !isNobody(party))
      .map((party) => known.get(keyOf(party)) ?? party);
    if (others.length === 0) {
      warn({ line: letter.line, reason: 'nobody' });
      return [];
    }
    const { line, at, text } = letter;
    const id = [prefix, letter.thread, at, keyOf(letter.from)].join(':');
    const copy = (seen.get(id) ?? 0) + 1;
    seen.set(id, copy);
    return [
      {
        line,
        kind: 'message',
        direction: isMine ? 'from-me' : 'from-them',
        at,
        text,
        with: others,
        uid: copy === 1 ? id : `${id}:${copy}`,
      },
    ];
  });
}

const isNobody = ({ name, link }: ImportedParty) =>
  link === null && (name === '' || NOBODY.test(name));

/** A profile's address in the form in which two spellings of it are the same. */
function profileKey(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:\w+\.)?(?=linkedin\.com)/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
}

/** Older rows have only names: one that goes with a single profile is that profile's. */
function keysFor(letters: readonly Letter[]): KeyOf {
  const profiles = new Map<string, Set<string>>();
  for (const { from, to } of letters)
    for (const { name, link } of [from, ...to]) {
      if (link === null || name === '') continue;
      const known = profiles.get(fold(name)) ?? new Set();
      profiles.set(fold(name), known.add(profileKey(link)));
    }
  return ({ name, link }) => {
    if (link !== null) return profileKey(link);
    const known = [...(profiles.get(fold(name)) ?? [])];
    return (known.length === 1 ? known[0] : undefined) ?? fold(name);
  };
}

/** Each party with name and address, which single rows may lack. */
function bestOf(letters: readonly Letter[], keyOf: KeyOf): Map<string, ImportedParty> {
  const best = new Map<string, ImportedParty>();
  for (const party of letters.flatMap(({ from, to }) => [from, ...to])) {
    const known = best.get(keyOf(party));
    best.set(keyOf(party), { name: known?.name || party.name, link: known?.link ?? party.link });
  }
  return best;
}

type KeyOf = (party: ImportedParty) => string;

/** Who is said to have sent or got them; else who takes part in the most conversations. */
function userAmong(letters: readonly Letter[], keyOf: KeyOf): string | null {
  const told = letters.flatMap(({ direction, from, to }) => {
    if (direction === null) return [];
    return direction === 'from-me' ? [from] : to.slice(0, 1);
  });
  if (told.length > 0) return commonest(told.map((party) => [keyOf(party), 1]));
  const threads = new Map<string, Set<string>>();
  // Two who are in as many: the one written to first, who did not begin it. A tie is won by who stands first.
  const oldest = [...letters].sort((one, other) => (one.at < other.at ? -1 : 1))[0];
  for (const party of oldest?.to ?? []) threads.set(keyOf(party), new Set());
  for (const { from, to, thread } of letters)
    for (const party of [from, ...to]) {
      const key = keyOf(party);
      threads.set(key, (threads.get(key) ?? new Set()).add(thread));
    }
  return commonest([...threads].map(([party, { size }]) => [party, size]));
}

function commonest(counted: readonly [string, number][]): string | null {
  const counts = new Map<string, number>();
  for (const [key, count] of counted) counts.set(key, (counts.get(key) ?? 0) + count);
  let best: string | null = null;
  for (const [key, count] of counts)
    if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = key;
  return best;
}
