/** The verbs about action items beside those of all items, and which there are with somebody. Reminders follow by themselves (follow-actions.ts). */
import type { ActionItem } from '../domain/items/action-item';
import type { Goal } from '../domain/items/goal';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import type { Kith } from './kith';
import { isLiving } from './living';

const NAMES = {
  done: 'finishAction',
  dropped: 'dropAction',
  open: 'reopenAction',
} as const satisfies Record<ActionItem['state'], string>;

/**
 * Says that an action item is done, as of today, or dropped, or open again.
 *
 * @throws {RowGoneError} when it is gone.
 */
export async function settleAction(
  kith: Kith,
  id: string,
  state: ActionItem['state'],
): Promise<{ actionId: Stamp }> {
  const today = todayOf(kith).toString();
  const { actionId } = await act(kith, NAMES[state], async (change) => {
    await change.living('actionItems', id);
    await change.patch('actionItems', id, { state, doneOn: state === 'done' ? today : null });
  });
  return { actionId };
}

/** All action items with any of these people: open ones first, by their day, those without one last. */
export async function actionsWith(
  { db }: Kith,
  personIds: readonly string[],
): Promise<ActionItem[]> {
  const items = await db.actionItems.where('personId').anyOf(personIds).toArray();
  return items.filter(isLiving).sort(byNeed);
}

/**
 * The user's own that are due: those with nobody have no reminder, so that Today asks for them by themselves.
 *
 * @returns the longest waiting first.
 */
export async function ownActionsDue(
  { db }: Kith,
  today: Temporal.PlainDate,
): Promise<ActionItem[]> {
  const day = today.toString();
  const isDue = (one: ActionItem) =>
    one.personId === null && one.state === 'open' && one.dueOn !== null && one.dueOn <= day;
  const items = await db.actionItems.toArray();
  return items.filter((one) => isLiving(one) && isDue(one)).sort(byNeed);
}

/** The goals that an action may serve, still on the way: mine, and theirs where it is with somebody. */
export async function goalsWith({ db }: Kith, personId: string | null): Promise<Goal[]> {
  const goals = await db.goals.toArray();
  return goals.filter(
    (one) => isLiving(one) && one.state === 'open' && (one.personId ?? personId) === personId,
  );
}

/** No day comes after every day; of one day the one agreed on earlier first. */
const LAST = '9999';

function byNeed(a: ActionItem, b: ActionItem): number {
  const of = ({ state, dueOn, id }: ActionItem) =>
    `${state === 'open' ? 0 : 1} ${dueOn ?? LAST} ${id}`;
  return of(a) < of(b) ? -1 : 1;
}
