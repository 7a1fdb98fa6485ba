/** What is read of decisions and setbacks. They are written as all items are. */
import { madeAt } from '../domain/ids';
import type { Advice } from '../domain/items/advice';
import type { TurningPoint } from '../domain/items/turning-point';
import { isReviewDue } from '../domain/review-due';
import type { Kith } from './kith';
import { isLiving } from './living';

/** Somebody a turning point names. */
export interface Named {
  id: string;
  name: string;
}

export interface TurningPointView {
  point: TurningPoint;
  /** Who has been through this. */
  people: Named[];
  /** The oldest first, each with who gave it. */
  advice: { advice: Advice; from: Named }[];
}

/** The latest first. */
export async function turningPoints({ db }: Kith): Promise<TurningPoint[]> {
  const points = (await db.turningPoints.toArray()).filter(isLiving);
  return points.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}

/** @returns null when there is no such one, or it is removed. */
export async function turningPointView({ db }: Kith, id: string): Promise<TurningPointView | null> {
  const point = await db.turningPoints.get(id);
  if (!point || !isLiving(point)) return null;
  const advice = (await db.advice.toArray()).filter(
    (one) => isLiving(one) && one.turningPointId === id,
  );
  const people = await db.people.bulkGet([...point.personIds, ...advice.map((a) => a.personId)]);
  const named = new Map(people.flatMap((one) => (one && isLiving(one) ? [[one.id, one]] : [])));
  return {
    point,
    people: point.personIds.flatMap((personId) => named.get(personId) ?? []),
    advice: advice.flatMap((one) => {
      const from = named.get(one.personId);
      return from ? [{ advice: one, from }] : [];
    }),
  };
}

/** Those to be looked at again by this day, the longest waiting first. */
export async function reviewsDue({ db }: Kith, today: string): Promise<TurningPoint[]> {
  const points = (await db.turningPoints.toArray()).filter(isLiving);
  return points
    .filter((point) => isReviewDue(point, today))
    .sort((a, b) => (String(a.reviewOn) < String(b.reviewOn) ? -1 : 1));
}

/** Its own day, else that of its writing. */
const dayOf = ({ on, id }: TurningPoint) => on ?? madeAt(id).toString();
