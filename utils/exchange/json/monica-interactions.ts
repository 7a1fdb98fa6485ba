/** What Monica says happened with people: notes, calls, messages, activities, events of their lives, gifts. */
import type { Direction, InteractionKind } from '../../domain/interaction';
import type { ImportedInteraction, ImportedPerson } from '../imported';
import { instantOf } from './iso-date';
import { isObject, ownValue } from './layout';
import { type MonicaThing, monicaList, thingsIn } from './monica-things';

interface Told {
  kind: InteractionKind;
  direction: Direction;
  at: string | null | undefined;
  texts: (string | null | undefined)[];
}

/** By the name of the list, how its things are told. */
const TOLD: Record<string, (thing: MonicaThing) => Told | null> = {
  notes: ({ created_at, properties: { body } }) => {
    return { kind: 'note', direction: 'both', at: created_at, texts: [body] };
  },
  calls: ({ created_at, properties: { called_at, content, contact_called } }) => ({
    kind: 'call',
    direction: contact_called ? 'from-them' : 'from-me',
    at: called_at ?? created_at,
    texts: [content],
  }),
  life_events: ({ created_at, properties: { happened_at, name, note } }) => {
    return { kind: 'note', direction: 'both', at: happened_at ?? created_at, texts: [name, note] };
  },
  gifts: ({ created_at, properties: { date, status, name, comment } }) => {
    // An idea for one has not happened.
    if (!/^(offered|received)$/.test(status ?? '')) return null;
    const direction = status === 'received' ? 'from-them' : 'from-me';
    return { kind: 'gift', direction, at: date ?? created_at, texts: [name, comment] };
  },
  messages: ({ created_at, properties: { written_at, written_by_me, content } }) => ({
    kind: 'message',
    direction: written_by_me ? 'from-me' : 'from-them',
    at: written_at ?? created_at,
    texts: [content],
  }),
};

/** @param item - the contact as the export has them. */
export function happenedWith(item: unknown, person: ImportedPerson): ImportedInteraction[] {
  const talks = monicaList(item, 'conversations');
  return Object.entries(TOLD).flatMap(([type, tell]) => {
    const owners = type === 'messages' ? talks : [item];
    const things = owners.flatMap((owner) => thingsIn(owner, type));
    return things.flatMap((thing, at) => {
      const told = tell(thing);
      const uid = thing.uuid || `${person.uid}:${type}:${thing.created_at}:${at}`;
      return told ? (interaction(told, [person], uid) ?? []) : [];
    });
  });
}

/**
 * Activities are the account's; each contact names those they took part in.
 *
 * @param items - the contacts as the export has them.
 * @param people - those of them that were read; `line` is their place among the items.
 */
export function activities(
  account: Record<string, unknown>,
  items: readonly unknown[],
  people: readonly ImportedPerson[],
): ImportedInteraction[] {
  const partners = new Map<unknown, Set<ImportedPerson>>();
  for (const person of people) {
    for (const named of monicaList(items[person.line - 1], 'activities')) {
      const uuid = isObject(named) ? ownValue(named, 'uuid') : named;
      partners.set(uuid, (partners.get(uuid) ?? new Set()).add(person));
    }
  }
  return thingsIn(account, 'activities').flatMap(({ uuid, created_at, properties }) => {
    const { happened_at, summary, description } = properties;
    const at = happened_at ?? created_at;
    const told: Told = { kind: 'meeting', direction: 'both', at, texts: [summary, description] };
    const took = [...(partners.get(uuid) ?? [])];
    return took.length > 0 ? (interaction(told, took, uuid ?? '') ?? []) : [];
  });
}

/** @returns null where Monica does not say when. */
function interaction(
  { kind, direction, at, texts }: Told,
  people: readonly ImportedPerson[],
  uid: string,
): ImportedInteraction | null {
  const instant = instantOf(at);
  if (instant === null) return null;
  const text = texts
    .map((one) => one?.trim())
    .filter(Boolean)
    .join('\n\n');
  const parties = people.map(({ name, links }) => ({ name, link: links?.[0] ?? null }));
  const line = people[0]?.line ?? 0;
  return { line, kind, direction, at: instant, text, with: parties, uid: `monica:${uid}` };
}
