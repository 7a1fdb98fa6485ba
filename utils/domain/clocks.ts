/**
 * What a write changed, field by field: the row's clocks after it, and what it replaced.
 * Pure, so that merging in a later sync and undo in the write path follow one rule.
 */
import { isSame } from './is-same';
import type { Clocks, Row, Stamp } from './row';

/**
 * One value that a write replaced. `field` is `_` for a row's birth and `_del` for its deletion or
 * revival; `member` names the member of a set (its former presence in `before`) or of a map.
 */
export interface Replaced {
  table: string;
  id: string;
  field: string;
  member?: string;
  /** The value before; absent when there was none. */
  before?: unknown;
}

/** Fields whose members have clocks of their own: sets are arrays of text, maps are records. */
export interface Shape {
  sets: readonly string[];
  maps: readonly string[];
}

/** Kith's own fields of a row, which are not values: id, clocks, version, tombstone, index helpers. */
export function isBookkeeping(field: string): boolean {
  return field === 'id' || field.startsWith('_');
}

/** The members of a set or map field, as keys of a plain lookup. */
export function membersOf(value: unknown): Map<string, unknown> {
  if (Array.isArray(value)) return new Map(value.map((member) => [String(member), true]));
  if (value !== null && typeof value === 'object') return new Map(Object.entries(value));
  return new Map();
}

/**
 * The stamp under which a field, or one member of it, was last written.
 *
 * @returns the field's own clock, else the row's birth.
 */
export function clockOf(clocks: Clocks, field: string, member?: string): Stamp {
  const own = Object.hasOwn(clocks, field) ? clocks[field] : undefined;
  if (typeof own === 'string') return own;
  if (own && member !== undefined && Object.hasOwn(own, member)) return own[member] ?? '';
  const birth = clocks._;
  return typeof birth === 'string' ? birth : '';
}

/** When a row was deleted, revived or, failing both, born: the clock of its being there. */
export function existenceClock(row: Row): Stamp {
  return row._del ?? clockOf(row._c, '_del');
}

/** The latest of all a row's clocks. */
export function latestClock(row: Row): Stamp {
  const stamps = Object.values(row._c).flatMap((own) =>
    typeof own === 'string' ? [own] : Object.values(own),
  );
  return stamps.reduce((latest, stamp) => (stamp > latest ? stamp : latest), row._del ?? '');
}

/**
 * Settles one row after an action: stamps what differs and lists what was replaced.
 *
 * @param before - the row as it was, or undefined when the action made it.
 * @param after - the row as the action left it; its clocks are ignored. `_del` present means deleted.
 * @param stamp - the action's stamp.
 * @returns the clocks to store and what was replaced; nothing replaced means nothing to write.
 */
export function settle(
  table: string,
  before: Row | undefined,
  after: Row,
  stamp: Stamp,
  shape: Shape,
): { clocks: Clocks; replaced: Replaced[] } {
  if (!before) return { clocks: { _: stamp }, replaced: [{ table, id: after.id, field: '_' }] };

  let clocks: Clocks = { ...before._c };
  const replaced: Replaced[] = [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);

  for (const field of fields) {
    if (isBookkeeping(field)) continue;
    if (shape.sets.includes(field) || shape.maps.includes(field)) {
      const changed = changedMembers(before[field], after[field]);
      if (changed.length === 0) continue;
      const own = clocks[field];
      let memberClocks = typeof own === 'object' ? own : {};
      for (const { member, before: was } of changed) {
        memberClocks = { ...memberClocks, [member]: stamp };
        replaced.push({ table, id: after.id, field, member, ...was });
      }
      clocks = { ...clocks, [field]: memberClocks };
    } else if (!isSame(before[field], after[field])) {
      clocks = { ...clocks, [field]: stamp };
      const was = before[field] === undefined ? {} : { before: before[field] };
      replaced.push({ table, id: after.id, field, ...was });
    }
  }

  const gone = after._del !== undefined;
  if (gone !== (before._del !== undefined)) {
    const { _del, ...rest } = clocks;
    clocks = gone ? rest : { ...rest, _del: stamp };
    const was = before._del === undefined ? {} : { before: before._del };
    replaced.push({ table, id: after.id, field: '_del', ...was });
  }
  return { clocks, replaced };
}

/** Members that came, went or changed, with what each was before. */
function changedMembers(
  before: unknown,
  after: unknown,
): { member: string; before: { before?: unknown } }[] {
  const old = membersOf(before);
  const fresh = membersOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((member) => !isSame(old.get(member), fresh.get(member)))
    .map((member) => ({
      member,
      before: old.has(member) ? { before: old.get(member) } : {},
    }));
}
