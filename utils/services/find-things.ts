/** Finds things by their words, among all that is written down. */
import { fold } from '../domain/fold';
import { namedIn } from '../domain/items/open-to-others';
import type { Thing, ThingTable } from '../domain/items/things';
import { itemWords } from './item-words';
import { factsOf, type Naming } from './thing-text';
import { wholeOf } from './things';

/** What is looked for: empty and null for all. */
export interface Search {
  words: string;
  table: ThingTable | null;
  personId: string | null;
  /** Something that others belong to: a mentorship, a goal, a meeting. */
  partOf: string | null;
}

/** @returns the things of which each word is somewhere inside, in their order. A part belongs to what its whole belongs to. */
export function findThings(things: readonly Thing[], search: Search, naming: Naming): Thing[] {
  const { partOf } = search;
  const direct = new Set(partOf === null ? [] : things.filter((one) => isPartOf(one, partOf)));
  const wholes = new Set([...direct].map(({ row }) => row.id));
  const belongs = (thing: Thing) => direct.has(thing) || wholes.has(wholeOf(thing) ?? '');
  const words = fold(search.words).split(/\s+/u).filter(Boolean);
  return things.filter(
    (thing) =>
      (search.table === null || thing.table === search.table) &&
      (search.personId === null || namedIn(thing.row).includes(search.personId)) &&
      (partOf === null || belongs(thing)) &&
      (words.length === 0 || saysAll(thing, words, naming)),
  );
}

/** Itself, or linked to it. */
function isPartOf(thing: Thing, id: string): boolean {
  const { row } = thing;
  const links = [row.id, wholeOf(thing), row.mentorshipId, row.goalId, row.meetingId];
  const several = [row.mentorshipIds, row.aboutIds].filter(Array.isArray).flat();
  return [...links, ...several].includes(id);
}

function saysAll(thing: Thing, words: readonly string[], naming: Naming): boolean {
  const text = textOf(thing, naming);
  return words.every((word) => text.includes(word));
}

/** By who names things, since names are in it: what stands in thousands is put in words once, not with each letter typed. */
const TEXTS = new WeakMap<Naming, WeakMap<Thing, string>>();

function textOf(thing: Thing, naming: Naming): string {
  const texts = TEXTS.get(naming) ?? new WeakMap<Thing, string>();
  TEXTS.set(naming, texts);
  const known = texts.get(thing);
  if (known !== undefined) return known;
  const values = factsOf(thing, naming).map(({ value }) => value);
  const text = fold([itemWords(thing.table), ...values].join('\n'));
  texts.set(thing, text);
  return text;
}
