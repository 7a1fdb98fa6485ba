/** Takes out of history what erased rows once said, and what others said of them. */
import type { Action } from '../domain/action';
import type { Replaced } from '../domain/clocks';
import { isPromptAbout } from '../domain/prompt-key';
import type { KithDatabase } from './database';

/**
 * @param erased - ids of rows and people.
 * @param isTheirs - what else is to be forgotten.
 */
export async function scrubHistory(
  db: KithDatabase,
  erased: ReadonlySet<string>,
  isTheirs: (entry: Replaced) => boolean = () => false,
): Promise<void> {
  const isGone = (entry: Replaced) =>
    mentions(entry, erased) || isTheirs(entry) || isPrompt(entry, erased);
  await db.history
    .filter(({ replaced }) => replaced.some(isGone))
    .modify((action, cursor) => {
      const left = scrub(action, erased, isGone);
      if (left.replaced.length > 0) cursor.value = left;
      else Reflect.deleteProperty(cursor, 'value');
    });
}

/** An action without what it replaced in erased rows, or values that name them. */
function scrub(
  action: Action,
  erased: ReadonlySet<string>,
  isGone: (entry: Replaced) => boolean,
): Action {
  return {
    ...action,
    rows: action.rows.filter((row) => !erased.has(row.slice(row.indexOf('/') + 1))),
    replaced: action.replaced.filter((entry) => !isGone(entry)),
  };
}

/** Whether it tells of a prompt about one of them. */
const isPrompt = ({ table, field, member = '' }: Replaced, erased: ReadonlySet<string>) =>
  table === 'preferences' && field === 'dismissed' && isPromptAbout(member, erased);

/** Whether a value holds one of these ids anywhere inside. */
function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, ids));
}
