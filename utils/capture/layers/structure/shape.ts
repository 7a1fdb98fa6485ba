/** What the cards of a group have in common: which line is the role is decided for all of them together. */
import { isFamilyFirst } from '../../text/family-first';
import type { Draft } from './drafts';
import type { Label } from './words/labels';

const SOME = 0.3;
/** A grade of membership: who somebody is only where nothing else says so. */
export const BADGE =
  /^(?:(?:full|life|lifetime|senior|premium|gold|silver|founding|associate|student|honorary|pro|regular|active|verified|new|registered|chartered) )?(?:member|fellow|associate|user|verified|available|featured|new|premium|regular|leader|basic)$/iu;

interface Slots {
  headline: number | null;
  organization: number | null;
}

/** What all of a group have in common. */
export interface Shape {
  /** Names are written with the family's first. */
  turned: boolean;
  slots: Slots;
  /** Behind most names stand two parts. */
  hasPairs: boolean;
  /** Behind few names stands anything. */
  isSeldom: boolean;
}

interface Tally {
  roles: number;
  words: number;
  badges: number;
  labels: Set<Label | null>;
  texts: Set<string>;
}

export function shapeOf(drafts: Draft[]): Shape {
  const names = drafts.map(({ person }) => person.reading.name);
  const rests = drafts.map(({ rest }) => rest.length);
  return {
    turned: names.filter(isFamilyFirst).length >= Math.max(2, names.length * 0.6),
    slots: slotsOf(drafts),
    hasPairs: rests.filter((parts) => parts === 2).length > drafts.length * 0.6,
    isSeldom: rests.filter((parts) => parts > 0).length < drafts.length * SOME,
  };
}

/** Where roles stand in most cards; without any, the first words after the name. */
function slotsOf(drafts: Draft[]): Slots {
  const tally = new Map<number, Tally>();
  for (const { slot, kind, label, isAfter, isOtherLink, text } of drafts.flatMap(
    ({ beside }) => beside,
  )) {
    const known = tally.get(slot) ?? {
      roles: 0,
      words: 0,
      badges: 0,
      labels: new Set(),
      texts: new Set(),
    };
    tally.set(slot, known);
    known.labels.add(label);
    known.texts.add(text);
    const isWord = kind === 'text' || kind === 'role' || kind === 'organization';
    if (BADGE.test(text)) known.badges += 1;
    else if (kind === 'role') known.roles += 1;
    // `Interests: diving` says what is told, which a role need not.
    const isAnnounced = kind === 'text' && /^\p{Lu}[^:：]{2,24}[:：]\s/u.test(text);
    if (isWord && !isAnnounced && isAfter && !isOtherLink && !BADGE.test(text)) known.words += 1;
  }
  const all = [...tally];
  const some = drafts.length * SOME;
  const free = all.filter(([, { labels }]) => labels.has(null) || labels.has('role'));
  // What all of three or more are is a badge, where another line tells them apart.
  const isSaying = ([, { roles, texts }]: (typeof all)[number]) =>
    roles >= some && (texts.size > 1 || drafts.length < 3);
  const telling = free.some(isSaying) ? free.filter(isSaying) : free;
  const most = Math.max(0, ...telling.map(([, { roles }]) => roles));
  const inRest = drafts.filter(({ rest }) => rest.length > 0).length > some;
  const headline =
    all.find(([, { labels }]) => labels.has('role') && !labels.has(null)) ??
    telling.find(([, { roles }]) => roles === most && most >= some) ??
    (inRest ? undefined : free.find(([, { words }]) => words >= some)) ??
    (inRest ? undefined : free.find(([, { words, badges }]) => words + badges >= some));
  const next = all.find(
    ([slot, { words, labels, roles }]) =>
      headline !== undefined &&
      slot !== headline[0] &&
      labels.has(null) &&
      roles === 0 &&
      words >= drafts.length * 0.6,
  );
  return { headline: headline?.[0] ?? null, organization: next?.[0] ?? null };
}
