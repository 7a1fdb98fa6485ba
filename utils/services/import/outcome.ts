/** What would come of an import, as the user has said so far: the same rules as decide-rows.ts, for the preview. */
import type { KnownRule, RowChoice } from '../../domain/import-job';
import type { ImportPlan, PlannedRow } from './plan';

export interface Outcome {
  /** Rows that become somebody new. */
  added: number;
  /** Rows that add something to somebody kept. */
  changed: number;
  /** Rows that are left out, or have nothing to add. */
  left: number;
}

/** What one row does. */
type Effect = keyof Outcome;

/** @param choices - by the rows' names. */
export function outcomeOf(
  { rows }: Pick<ImportPlan, 'rows'>,
  choices: Readonly<Record<string, RowChoice>>,
  rule: KnownRule,
): Outcome {
  const outcome: Outcome = { added: 0, changed: 0, left: 0 };
  for (const row of rows) outcome[effectOf(row, choices[row.name], rule)] += 1;
  return outcome;
}

function effectOf(row: PlannedRow, choice: RowChoice | undefined, rule: KnownRule): Effect {
  if (row.is === 'nothing' || choice === 'skip') return 'left';
  if (choice === 'new') return 'added';
  if (choice !== undefined) return 'changed';
  switch (row.is) {
    case 'new':
    case 'perhaps':
      return 'added';
    case 'known': {
      if (rule === 'skip') return 'left';
      return (rule === 'add' ? row.adds : row.replaces).length > 0 ? 'changed' : 'left';
    }
    default:
      return 'left';
  }
}
