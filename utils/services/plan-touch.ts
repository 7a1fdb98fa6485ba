/** Works out on what day a cadence asks. */
import type { Person } from '../domain/person';
import type { PreferenceValues } from '../domain/preferences';
import type { Reminder } from '../domain/reminder';
import { spreadOver } from '../domain/spread';
import {
  behindPauses,
  DORMANT_DAYS,
  DORMANT_TIE,
  daysOf,
  type TouchRule,
  touchSince,
  WEAK_TIE,
} from '../domain/touch';
import type { Kith } from './kith';

interface TouchPlan extends TouchRule {
  on: string;
  count: { since: string; planned: string };
  /** The reminder as it is, where what it counts from and how often are as before: what was said of it stands. */
  kept: Reminder | undefined;
}

/**
 * What it counts from and how often decide; while neither changes, the day it was put off to stands. Whom a
 * rule finds overdue with nothing to count from but that they were saved, or after a year's silence, is due on
 * a day of their own within one cadence: never all at once.
 *
 * @param preferences - with `many` where whoever is overdue came with many others: they are not due at once either.
 * @param row - the cadence's reminder, deleted or not, where there is one.
 * @returns null where nothing is to ask.
 */
export function planTouch(
  person: Person,
  row: Reminder | undefined,
  rule: TouchRule,
  preferences: PreferenceValues & { many?: boolean },
  kith: Pick<Kith, 'now' | 'zone'>,
): TouchPlan | null {
  const zone = kith.zone();
  const today = kith.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  const since = touchSince(person, row?.doneAt ?? null);
  const keptBy = (often: number) =>
    row?.count?.since === since && row.cadence === often ? row : undefined;
  const isDormant =
    rule.because === WEAK_TIE && !keptBy(rule.days) && dayAfter(since, DORMANT_DAYS, zone) < today;
  const days = isDormant ? (daysOf(DORMANT_TIE, preferences.cadences) ?? 0) : rule.days;
  if (days === 0) return null;
  const kept = keptBy(days);
  const isNever = person.lastContactAt === null && !row?.doneAt && rule.because !== 'own';
  const counted = dayAfter(since, days, zone);
  const isSpread = counted <= today && (isNever || isDormant || preferences.many === true);
  const fresh = isSpread
    ? Temporal.PlainDate.from(today)
        .add({ days: spreadOver(person.id, days) })
        .toString()
    : counted;
  const planned = kept?.count?.planned ?? fresh;
  const on = behindPauses(planned, person.pausedUntil ?? null, preferences);
  // What asks already goes on asking as of the same day: a pause that is over is no news.
  const asksAlready = kept && kept._del === undefined && kept.on <= today && on <= today;
  return {
    days,
    because: isDormant ? DORMANT_TIE : rule.because,
    on: asksAlready ? kept.on : on,
    count: { since, planned },
    kept,
  };
}

/** @param at - ISO 8601 in UTC; its day is the one it was where the user is. */
function dayAfter(at: string, days: number, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString();
}
