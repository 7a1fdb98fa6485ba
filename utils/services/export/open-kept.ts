/** What of all that is kept may leave Kith unasked: nothing confidential, no part of it, nobody it would name. */
import { searchesFor } from '../../domain/searches-for';
import { openThings } from '../things';
import type { Kept } from './kept';

export interface OpenKept extends Kept {
  /** So many people, and so many things about them, stay with the user. */
  leftOut: { people: number; things: number };
}

export function openKept(kept: Kept): OpenKept {
  const people = kept.people.filter(({ confidential }) => !confidential);
  const hidden = kept.people.filter(({ confidential }) => confidential);
  const secret = new Set(hidden.map(({ id }) => id));
  const names = hidden.flatMap(({ name, nickname }) => [name, nickname ?? '']).filter(Boolean);
  const open = openThings({
    things: kept.things,
    people: new Map(kept.people.map((one) => [one.id, one])),
  }).things;
  /** Those that Kith set because of something, by that one's id behind a word and a colon. */
  const shut = new Set(kept.things.map(({ row }) => row.id));
  for (const { row } of open) shut.delete(row.id);
  const things = open.filter(({ row }) => !shut.has(row.id.slice(row.id.indexOf(':') + 1)));
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
