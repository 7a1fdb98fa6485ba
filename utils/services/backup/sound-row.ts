/**
 * A row of a file with values of the types that Kith counts on: one person whose tags are a number would keep
 * lists, search and the popup from opening for all the others.
 */
import type { TableName } from '../../db/database';
import { ROW_SCHEMAS } from '../../db/row-schemas';
import { ITEMS, type ItemTable } from '../../domain/items/items';
import type { Rule } from '../../domain/items/rules';
import { blankPerson } from '../../domain/person-values';
import type { Row } from '../../domain/row';

/** Times, which views and rules read as such; those of what happened are mended where they are read (readable.ts). */
const TIMES: Partial<Record<TableName, readonly string[]>> = {
  people: ['savedAt', 'lastContactAt'],
  reminders: ['doneAt'],
  moves: ['at'],
  drafts: ['sentAt'],
  meetings: ['startedAt'],
};

/** What stands where nothing sound was said, of rows too dear to be left out for one field. */
const BLANKS: Partial<Record<TableName, Record<string, unknown>>> = {
  people: {
    ...blankPerson(),
    status: 'saved',
    address: null,
    origins: {},
    savedAt: '1970-01-01T00:00:00Z',
    lastContactAt: null,
  },
  preferences: { profile: {}, cadences: {}, limits: {}, awayFrom: null, awayUntil: null },
};

/** A row as far as it can be read. */
export interface Sound {
  /** The row itself where it is sound; a person's, and the preferences, without what is not; else null. */
  row: Row | null;
  /** Which of its fields cannot be read. */
  unsound: ReadonlySet<string>;
}

/** @param row - of this schema version. */
export function soundRow(table: TableName, row: Row): Sound {
  const unsound = unsoundFields(table, row);
  if (unsound.size === 0) return { row, unsound };
  const blank = BLANKS[table];
  if (!blank) return { row: null, unsound };
  const without = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).filter(([field]) => !unsound.has(field)));
  const filled = Object.entries(blank).filter(([field]) => unsound.has(field));
  const { id, _s } = row;
  // Without a clock it says nothing: what another copy says stands.
  const rest = { ...without(row), ...Object.fromEntries(filled), id, _s, _c: without(row._c) };
  return { row: rest, unsound };
}

function unsoundFields(table: TableName, row: Row): Set<string> {
  if (Object.hasOwn(ITEMS, table)) {
    const rules: Record<string, Rule> = ITEMS[table as ItemTable];
    const fields = Object.keys(rules).filter((field) => !isSound(rules[field], row[field]));
    return new Set(fields);
  }
  const { error } = ROW_SCHEMAS[table]?.safeParse(row) ?? {};
  // A word that this Kith does not know is a later one's.
  const issues = error?.issues.filter(
    ({ code, path }) => code !== 'invalid_value' || typeof row[String(path[0])] !== 'string',
  );
  const mistimed = TIMES[table]?.filter((field) => row[field] != null && !isTime(row[field])) ?? [];
  return new Set([...(issues?.map(({ path }) => String(path[0])) ?? []), ...mistimed]);
}

function isTime(value: unknown): boolean {
  try {
    return Temporal.Instant.from(String(value)) !== null;
  } catch {
    return false;
  }
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => isText(one));
const isText = (value: unknown) => typeof value === 'string';

/** Whether a value is of a rule's type; one that is not said may be of a field that came later. */
function isSound(rule: Rule | undefined, value: unknown): boolean {
  switch (rule?.is) {
    case 'ids':
      return (value === undefined && !rule.required) || isTexts(value);
    case 'choices':
    case 'words':
      return value === undefined || isTexts(value);
    case 'flag':
      return value === undefined || typeof value === 'boolean';
    case 'scale':
      return value === undefined || value === null || typeof value === 'number';
    case 'line':
    case 'text':
    case 'address':
    case 'choice':
      return value === undefined || isText(value);
    default:
      return value === undefined || value === null || isText(value);
  }
}
