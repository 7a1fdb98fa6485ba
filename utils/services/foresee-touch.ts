/** What a rule or days away would do, told before they are kept. */
import { isTouch, touchId, touchRule } from '../domain/touch';
import type { Kith } from './kith';
import { planTouch } from './plan-touch';
import { readPreferences } from './preferences';

/** "This week". */
const SOON_DAYS = 7;

/** How many people a rule is for, and how many of them it has due within a week. */
export interface Foreseen {
  people: number;
  soon: number;
}

/** @param days - as `changeCadence` takes it: 0 for never. */
export async function foreseeCadence(kith: Kith, rule: string, days: number): Promise<Foreseen> {
  const { db } = kith;
  const [preferences, people, touches] = await Promise.all([
    readPreferences(kith),
    db.people.toArray(),
    db.reminders.where('id').startsWith(touchId('')).toArray(),
  ]);
  const changed = { ...preferences, cadences: { ...preferences.cadences, [rule]: days } };
  const rows = new Map(touches.map((row) => [row.id, row]));
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  const soon = today.add({ days: SOON_DAYS }).toString();
  const found: Foreseen = { people: 0, soon: 0 };
  for (const person of people) {
    const says = touchRule(person, changed);
    const plan = says && planTouch(person, rows.get(touchId(person.id)), says, changed, kith);
    if (plan?.because !== rule) continue;
    found.people += 1;
    if (plan.on < soon) found.soon += 1;
  }
  return found;
}

/** How many cadences ask on days away, both included, and would move behind them. */
export async function foreseeAway({ db }: Kith, from: string, until: string): Promise<number> {
  const due = db.reminders.where('_due').between(from, until, true, true);
  return due.filter((row) => isTouch(row)).count();
}
