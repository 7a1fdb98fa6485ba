/** What of all that is kept may leave Kith unasked: nothing confidential, no part of it, nobody it would name. */
import { namedIn } from '../../domain/items/open-to-others';
import type { Thing } from '../../domain/items/things';
import { searchesFor } from '../../domain/searches-for';
import { wholeOf } from '../things';
import type { Kept } from './kept';
import { inTurns } from './turns';

export interface OpenKept extends Kept {
  /** So many people, and so many things about them, stay with the user. */
  leftOut: { people: number; things: number };
}

/** Made in turns, so that a page goes on. */
export async function openKept(kept: Kept): Promise<OpenKept> {
  const people = kept.people.filter(({ confidential }) => !confidential);
  const hidden = kept.people.filter(({ confidential }) => confidential);
  const secret = new Set(hidden.map(({ id }) => id));
  const names = hidden.flatMap(({ name, nickname }) => [name, nickname ?? '']).filter(Boolean);
  const shut = new Set<string>();
  await inTurns(kept.things, ({ row }) => {
    if (row.confidential || namedIn(row).some((id) => secret.has(id))) shut.add(row.id);
  });
  const things: Thing[] = [];
  await inTurns(kept.things, (thing) => {
    const { id } = thing.row;
    // What Kith set because of something has that one's id behind a word and a colon.
    const ids = [id, id.slice(id.indexOf(':') + 1), wholeOf(thing) ?? ''];
    if (!ids.some((one) => shut.has(one))) things.push(thing);
  });
  const filters = Object.entries(kept.preferences?.filters ?? {}).filter(
    ([name, query]) => !seeks(name, query, names),
  );
  return {
    ...kept,
    people: people.map((one) =>
      one.introducedBy && secret.has(one.introducedBy) ? { ...one, introducedBy: null } : one,
    ),
    things,
    moves: kept.moves.filter(({ personId }) => !secret.has(personId)),
    aliases: kept.aliases.filter(({ personId }) => !secret.has(personId)),
    apart: kept.apart.filter(({ personIds }) => !personIds.some((id) => secret.has(id))),
    preferences: kept.preferences && {
      ...kept.preferences,
      filters: Object.fromEntries(filters),
    },
    leftOut: { people: hidden.length, things: kept.things.length - things.length },
  };
}

/** Whether a filter that the user named looks for one of these. */
export function seeks(name: string, query: string, names: readonly string[]): boolean {
  const words = new URLSearchParams(query).get('q') ?? '';
  return searchesFor(name, names) || searchesFor(words, names);
}
