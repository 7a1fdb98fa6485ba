/** Opens Kith: the database, checked against a newer schema and against loss, with the effects verbs need. */
import { recount } from '../db/counts';
import { KithDatabase } from '../db/database';
import { openDatabase } from '../db/open';
import { DATABASE_NAME } from '../db/peek';
import { DatabaseBusyError } from '../domain/errors';
import { isLost, type Sentinel } from '../domain/sentinel';
import { onAnswers, readAnswers } from './answers';
import { type Moment, momentOf } from './clock';
import { refreshBadge } from './due';
import { findState, keepSentinel, noteCounted, readSentinel } from './sentinel';

/** What every verb is handed first. */
export interface Kith {
  db: KithDatabase;
  now(): Temporal.Instant;
  /** The user's IANA time zone, now. */
  zone(): string;
}

/** How opening ended. `kith` is read-only unless `ready`; `remains` are for `salvage` alone. */
export type Opening =
  | { state: 'ready'; kith: Kith }
  | { state: 'newer'; kith: Kith }
  | { state: 'lost'; kith: Kith; expected: Sentinel; found: Sentinel }
  | { state: 'busy' }
  | { state: 'broken'; remains: Kith; error: Error };

/** Opens Kith in this context. Never throws: each ending has its own screen. */
export async function openKith(): Promise<Opening> {
  const db = new KithDatabase(DATABASE_NAME, () => Date.now());
  return openWith({
    db,
    now: () => Temporal.Now.instant(),
    zone: () => Temporal.Now.timeZoneId(),
  });
}

/** As {@link openKith}, with the effects handed in. */
export async function openWith(kith: Kith): Promise<Opening> {
  const { db } = kith;
  try {
    await openDatabase(db, { beforeMigration: () => copyFirst(kith) });
    if (db.readOnly === 'newer') return { state: 'newer', kith };
    const expected = await readSentinel();
    const found = await findState(kith);
    if (expected !== null && isLost(expected, found)) {
      db.readOnly = 'lost';
      return { state: 'lost', kith, expected, found };
    }
    await noteCounted();
  } catch (error) {
    db.close();
    if (error instanceof DatabaseBusyError) return { state: 'busy' };
    db.readOnly = 'lost';
    const cause = error instanceof Error ? error : new Error(String(error));
    return { state: 'broken', remains: kith, error: cause };
  }
  noteActions(kith);
  await followAnswers(kith);
  return { state: 'ready', kith };
}

async function copyFirst(kith: Kith): Promise<void> {
  const { takeSnapshot } = await import('./backup/snapshots');
  await takeSnapshot(kith, 'before-migration');
}

/** Waits until another page, which upgrades or restores, or the browser takes an open Kith's database away. */
export function whenTaken({ db }: Kith): Promise<void> {
  return db.taken;
}

/** Goes on with what is there after a loss: the user has seen the rescue screen and chose so. */
export async function acceptLoss(kith: Kith): Promise<void> {
  kith.db.readOnly = null;
  await recount(kith.db);
  await keepSentinel(kith);
  noteActions(kith);
  await followAnswers(kith);
}

/** Keeps sentinel, badge and marks right: now, and after each action. */
function noteActions(kith: Kith): void {
  const note = atMostOneWaiting(async () => {
    // All may lag; none may fail an action that has been written.
    const moment = momentOf(kith);
    const bare = kith.db.backendDB();
    await Promise.allSettled([
      keepSentinel(kith),
      refreshBadge(bare, moment),
      markAnew(),
      withdrawNotices(bare, moment),
    ]);
  });
  kith.db.afterCommit = note;
  note();
}

/** Does what was answered to notifications: before anything is shown, and while the page stays open. */
async function followAnswers(kith: Kith): Promise<void> {
  const follow = async () => {
    if ((await readAnswers()).length === 0) return;
    const { applyAnswers } = await import('./apply-answers');
    await applyAnswers(kith);
  };
  // What could not be done waits for the next page: it may not keep this one from opening.
  const tryTo = () => follow().catch(() => undefined);
  onAnswers(tryTo);
  await tryTo();
}

/** Notifications of what has been settled now go. */
async function withdrawNotices(bare: IDBDatabase, moment: Moment): Promise<void> {
  const { withdrawSettled } = await import('./notices');
  await withdrawSettled(bare, moment);
}

/** Toolbar buttons of sites that are switched on: whom they show may be kept now, or no longer. */
async function markAnew(): Promise<void> {
  const { markTabs } = await import('./marks');
  await markTabs();
}

/** Runs the work after the work before it, and once more for however many asked meanwhile. */
function atMostOneWaiting(work: () => Promise<unknown>): () => void {
  let running: Promise<unknown> = Promise.resolve();
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    running = running.then(() => {
      waiting = false;
      return work();
    });
  };
}
