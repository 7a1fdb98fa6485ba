/** Verbs that a test calls by name in a page of Kith's: how a driver (month-driver.ts, year-driver.ts) opens Kith there and runs them. */

import type { Kith } from '../../utils/services/kith';
import { ready } from './ready';

/** Functions that work on an opened Kith, by name. */
export type Verbs = Record<string, (kith: Kith, ...given: never[]) => unknown>;

/** What a verb is given, besides Kith; all of it can be written as JSON. */
export type Given<V extends Verbs, N extends keyof V> =
  Parameters<V[N]> extends [unknown, ...infer G] ? G : never;

/** What a verb gives back. */
export type Gives<V extends Verbs, N extends keyof V> = Awaited<ReturnType<V[N]>>;

/** Runs verbs by their names, on one Kith, which is opened when the first is called. */
export function runnerOf(verbs: Verbs): (name: string, given: never[]) => Promise<unknown> {
  let opened: Promise<Kith> | null = null;
  return async (name, given) => {
    opened ??= ready();
    const work = verbs[name];
    if (!work) throw new Error(`There is no verb ${name}.`);
    return work(await opened, ...given);
  };
}
