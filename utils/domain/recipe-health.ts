/**
 * Whether a recipe still fits its site, told by how its last readings went. Counted on this device, never
 * in a backup, and about pages and not about people: nothing here names anyone. Pure.
 */
import type { CapturedField, CaptureResult, Outcome } from './capture-result';

/** So many readings in a row that did not go well are told. */
const TOLD_AFTER = 3;
/** So many recipes are remembered. */
const MOST = 100;

interface Standing {
  /** Readings in a row that did not go well. */
  strikes: number;
  /** It has read a page well here before. */
  well: boolean;
  /** The user has seen the line and put it away. */
  hushed: boolean;
}

/** By recipe with its version, the one used last at the end. */
export type Health = readonly (readonly [recipe: string, record: Standing])[];

const UNKNOWN: Standing = { strikes: 0, well: false, hushed: false };
const WELL: readonly Outcome[] = ['ok', 'partial'];
const UNWELL: readonly Outcome[] = ['degraded', 'ambiguous'];

/**
 * Health after one more reading. A page that is not ready counts only where the recipe has read others:
 * then what it waits for may never come. Walls, lists and one's own page say nothing.
 */
export function afterReading(health: Health, { recipe, outcome }: CaptureResult): Health {
  if (recipe === null) return health;
  const { strikes, well, hushed } = recordOf(health, recipe);
  if (WELL.includes(outcome))
    return withRecord(health, recipe, { strikes: 0, well: true, hushed: false });
  const isUnwell = UNWELL.includes(outcome) || (outcome === 'not-ready' && well);
  return isUnwell ? withRecord(health, recipe, { strikes: strikes + 1, well, hushed }) : health;
}

/** The user has put the line away; it comes back only after the recipe has been well and unwell again. */
export function hushed(health: Health, recipe: string): Health {
  return withRecord(health, recipe, { ...recordOf(health, recipe), hushed: true });
}

/** Whether to tell that the site may have changed. */
export function isTroubled(health: Health, recipe: string): boolean {
  const record = recordOf(health, recipe);
  return record.strikes >= TOLD_AFTER && !record.hushed;
}

/** The fields that were read on a sure basis all the same. */
export function soundFields({ outcome, provenance }: CaptureResult): CapturedField[] {
  // Whose they are is not sure either.
  if (outcome === 'ambiguous') return [];
  return Object.entries(provenance).flatMap(([field, origin]) =>
    origin.layer !== 'address' && origin.confidence !== 'low' ? [field as CapturedField] : [],
  );
}

/** What was kept, perhaps by another version; what cannot be understood is as if it had not been. */
export function readHealth(kept: unknown): Health {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') return [];
    const found = new Map<string, unknown>(Object.entries(entry[1] ?? {}));
    const strikes = found.get('strikes');
    const record = {
      strikes: typeof strikes === 'number' ? strikes : 0,
      well: found.get('well') === true,
      hushed: found.get('hushed') === true,
    };
    return [[entry[0], record] as const];
  });
}

function recordOf(health: Health, recipe: string): Standing {
  return health.find(([id]) => id === recipe)?.[1] ?? UNKNOWN;
}

function withRecord(health: Health, recipe: string, record: Standing): Health {
  return [...health.filter(([id]) => id !== recipe), [recipe, record] as const].slice(-MOST);
}
