/**
 * Merges two copies of one row that went different ways: field by field and member by member, what was written later
 * stands. In whatever order copies are merged, and however often, the same comes of it (docs/data.md).
 */
import { clockOf, isBookkeeping, latestClock, membersOf, type Shape } from './clocks';
import { isEmpty } from './is-empty';
import { isSame } from './is-same';
import type { Clocks, Row, Stamp } from './row';

/** What one copy says of a field, or of one member of it. */
interface Said {
  /** Empty where the row was born without saying anything: then whatever another copy says stands. */
  stamp: Stamp;
  value: unknown;
}

/**
 * @param shape - which fields merge by member.
 * @returns the row that both become; index helpers are to be made anew.
 */
export function mergeRow(one: Row, other: Row, shape: Shape): Row {
  const birth = earlier(clockOf(one._c, '_'), clockOf(other._c, '_'));
  const clocks: [string, Clocks[string]][] = birth === '' ? [] : [['_', birth]];
  const values: [string, unknown][] = [];
  // A field that was taken away is left in the clocks alone.
  const fields = new Set([one, other, one._c, other._c].flatMap(Object.keys));
  for (const field of fields) {
    if (KNOWN.has(field)) continue;
    if (shape.sets.includes(field) || shape.maps.includes(field)) {
      const { members, stamps } = mergeMembers(one, other, field, birth);
      if (Object.keys(stamps).length > 0) clocks.push([field, stamps]);
      const isSet = shape.sets.includes(field);
      values.push([field, isSet ? inOrder(members, one[field], other[field]) : plain(members)]);
    } else {
      const { stamp, value } = later(saidOf(one, field), saidOf(other, field));
      if (hasOwnClock(stamp, birth, isEmpty(value))) clocks.push([field, stamp]);
      if (value !== undefined) values.push([field, value]);
    }
  }
  const { _del, revived } = existence(one, other);
  if (revived !== undefined) clocks.push(['_del', revived]);
  return {
    ...Object.fromEntries(values),
    id: one.id,
    _c: Object.fromEntries(clocks),
    _s: Math.max(one._s, other._s),
    ...(_del !== undefined && { _del }),
  };
}

const KNOWN: ReadonlySet<string> = new Set(['id', '_', '_c', '_s', '_del']);

const earlier = (one: Stamp, other: Stamp) => (one < other ? one : other);

function saidOf(row: Row, field: string): Said {
  const value = Object.hasOwn(row, field) ? row[field] : undefined;
  const isUnsaid = isBookkeeping(field) || (isEmpty(value) && !Object.hasOwn(row._c, field));
  return { stamp: isUnsaid ? '' : clockOf(row._c, field), value };
}

/** The one said later; of two said at once the same, whichever is named first. */
function later(one: Said, other: Said): Said {
  if (one.stamp !== other.stamp) return one.stamp > other.stamp ? one : other;
  if (isSame(one.value, other.value)) return one;
  return text(one.value) > text(other.value) ? one : other;
}

const text = (value: unknown) => (value === undefined ? '' : JSON.stringify(value));

/** A field has a clock of its own unless it is still as the row was born. */
function hasOwnClock(stamp: Stamp, birth: Stamp, isUnsaid: boolean): boolean {
  return stamp !== '' && (stamp !== birth || isUnsaid);
}

function mergeMembers(one: Row, other: Row, field: string, birth: Stamp) {
  const [ours, theirs] = [membersOf(one[field]), membersOf(other[field])];
  const clocked = [one, other].flatMap(({ _c }) => Object.keys(ownClocks(_c, field)));
  const members = new Map<string, unknown>();
  const stamps: [string, Stamp][] = [];
  for (const member of new Set([...ours.keys(), ...theirs.keys(), ...clocked])) {
    const { stamp, value } = later(
      saidOfMember(one, field, member, ours),
      saidOfMember(other, field, member, theirs),
    );
    if (value !== undefined) members.set(member, value);
    if (hasOwnClock(stamp, birth, value === undefined)) stamps.push([member, stamp]);
  }
  return { members, stamps: Object.fromEntries(stamps) };
}

function saidOfMember(
  { _c }: Row,
  field: string,
  member: string,
  members: ReadonlyMap<string, unknown>,
): Said {
  const value = members.get(member);
  const isUnsaid = value === undefined && !Object.hasOwn(ownClocks(_c, field), member);
  return { stamp: isUnsaid ? '' : clockOf(_c, field, member), value };
}

function ownClocks(clocks: Clocks, field: string): Record<string, Stamp> {
  const own = Object.hasOwn(clocks, field) ? clocks[field] : undefined;
  return typeof own === 'object' ? own : {};
}

/** A set as a list, in the order that a copy with the same members has; the order itself says nothing. */
function inOrder(members: ReadonlyMap<string, unknown>, one: unknown, other: unknown): string[] {
  const sorted = [...members.keys()].sort();
  const [first, second] = [one, other]
    .filter((list) => Array.isArray(list))
    .filter((list) => isSame([...list].sort(), sorted));
  if (!first) return sorted;
  return second && text(second) > text(first) ? second : first;
}

const plain = (members: ReadonlyMap<string, unknown>) => Object.fromEntries(members);

/**
 * Whether the row is there. The copy that was written to last decides: a deletion, or an edit after it that brings
 * the row back.
 */
function existence(one: Row, other: Row): { _del?: Stamp; revived?: Stamp } {
  const [first, second] = [one, other].map((row) => ({
    latest: latestClock(row),
    _del: row._del,
    revived: typeof row._c._del === 'string' ? row._c._del : undefined,
  })) as [Existence, Existence];
  const { _del, revived } = rank(first) >= rank(second) ? first : second;
  if (_del !== undefined) return { _del };
  return revived === undefined ? {} : { revived };
}

interface Existence {
  latest: Stamp;
  _del: Stamp | undefined;
  revived: Stamp | undefined;
}

/** By time; of copies written at once a deleted one comes last, and so stands. */
function rank({ latest, _del, revived }: Existence): string {
  return [latest, _del === undefined ? 'a' : 'b', _del ?? revived ?? ''].join(' ');
}
