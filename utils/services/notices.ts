/**
 * Notifications of what is due: one reminder by itself, several as one digest, none twice. What is
 * confidential is counted, never named.
 */
import { i18n } from '#i18n';
import { daysAway, dueReminders, peopleOf, remindersOf } from '../db/due';
import { ANSWERS, stillStands } from '../domain/answer';
import { tellsAt } from '../domain/due';
import { isoTime } from '../domain/iso-time';
import type { Person } from '../domain/person';
import { awayEnd, type QuietHours, quietEnd } from '../domain/quiet';
import type { Reminder } from '../domain/reminder';
import { withLock } from '../platform/locks';
import { type Notice, showNotice, shownNotices, withdrawNotice } from '../platform/notifications';
import { noteAnswer, readAnswers } from './answers';
import type { Moment } from './clock';
import { reminderWords } from './reminder-words';
import { keepTold, occasionOf, partsOf, readTold, type Told } from './told';

/** One id, so that a newer digest replaces the older. */
const DIGEST = 'kith-due';
/** Before the occasion, in the id of a notification about one reminder. */
const ONE = 'kith-reminder ';
/** So many names fit a notification. */
const NAMES_SHOWN = 3;

/**
 * Tells of what has become due since the last time, however much that is, and withdraws what was settled
 * elsewhere. In quiet hours and on days away nothing is told; what came meanwhile is told after them.
 * Runs under the lock `tick`.
 */
export async function tell(
  db: IDBDatabase,
  { now, zone }: Moment,
  quiet: QuietHours | null,
): Promise<void> {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const due = await dueReminders(db, now, zone, await readAnswers());
  const waiting = new Set(due.map(occasionOf));
  const told = await readTold();
  const keep = () => keepTold(told, waiting, today);
  await settleNotices(told, (occasion) => waiting.has(occasion), today);
  const isStill = quietEnd(now, zone, quiet) ?? awayEnd(now, zone, await daysAway(db));
  const fresh = due.filter(
    (one) =>
      !told.days.has(occasionOf(one)) && Temporal.Instant.compare(tellsAt(one, zone), now) <= 0,
  );
  if (isStill || fresh.length === 0) return keep();

  const notice = noticeOf(fresh, await peopleOf(db, fresh));
  // Noted before it is shown: whoever looks after a stop in between sees on screen whether it was.
  await withdrawNotice(notice.id);
  told.notices.set(notice.id, fresh.map(occasionOf));
  await keep();
  await showNotice(notice);
  for (const one of fresh) told.days.set(occasionOf(one), today.toString());
  await keep();
}

/** Withdraws what was settled in a page meanwhile. Cheap where nothing is on screen. */
export async function withdrawSettled(db: IDBDatabase, { now, zone }: Moment): Promise<void> {
  await withLock('tick', async () => {
    const told = await readTold();
    if (told.notices.size === 0) return;
    const answers = await readAnswers();
    const occasions = [...told.notices.values()].flat();
    const reminders = await remindersOf(
      db,
      occasions.map((one) => partsOf(one).id),
    );
    const waiting = new Set(
      occasions.filter((occasion, at) => {
        const { id, when } = partsOf(occasion);
        const isAnswered = answers.some((one) => one.reminderId === id && one.when === when);
        return !isAnswered && stillStands(reminders[at], when);
      }),
    );
    const today = now.toZonedDateTimeISO(zone).toPlainDate();
    await settleNotices(told, (occasion) => waiting.has(occasion), today);
    await keepTold(told, waiting, today);
  });
}

/**
 * What became of those shown before: one still on screen has told; one that is not was dismissed, or never
 * came, and then has not told. One whose reminders are all settled is withdrawn.
 */
async function settleNotices(
  { days, notices }: Told,
  isWaiting: (occasion: string) => boolean,
  today: Temporal.PlainDate,
): Promise<void> {
  if (notices.size === 0) return;
  const shown = await shownNotices();
  for (const [id, occasions] of notices) {
    if (!shown.has(id)) notices.delete(id);
    else
      for (const occasion of occasions) days.set(occasion, days.get(occasion) ?? today.toString());
    if (occasions.some(isWaiting)) continue;
    notices.delete(id);
    await withdrawNotice(id);
  }
}

/** @param people - whom the reminders are about, in their order. */
function noticeOf(reminders: readonly Reminder[], people: readonly (Person | undefined)[]): Notice {
  const named = reminders.flatMap((reminder, at) => {
    const person = people[at];
    if (!person || person.confidential || reminder.confidential) return [];
    return [{ reminder, name: person.nickname ?? person.name }];
  });
  const [first] = named;
  if (first && reminders.length === 1) {
    const { reminder, name } = first;
    return {
      id: ONE + occasionOf(reminder),
      title: name,
      message: reminderWords(reminder),
      buttons: [i18n.t('notification.done'), i18n.t('notification.tomorrow')],
    };
  }
  const names = new Set(named.map(({ name }) => name));
  return {
    id: DIGEST,
    title: i18n.t('notification.digest', reminders.length),
    message: [...names].slice(0, NAMES_SHOWN).join(', '),
    buttons: [],
  };
}

/** @returns the view that a click on a notification opens; null where it is none of Kith's. */
export function viewOf(noticeId: string): string | null {
  if (noticeId === DIGEST) return '#/today';
  const occasion = occasionIn(noticeId);
  return occasion && `#/reminder/${encodeURIComponent(partsOf(occasion).id)}`;
}

/**
 * Notes what a button of a notification says, and takes it off the screen.
 *
 * @param button - its place, as {@link ANSWERS} has them.
 */
export async function answerNotice(
  noticeId: string,
  button: number,
  { now, zone }: Moment,
): Promise<void> {
  const occasion = occasionIn(noticeId);
  const does = ANSWERS[button];
  if (!occasion || !does) return;
  const { id: reminderId, when } = partsOf(occasion);
  await noteAnswer({ reminderId, when, does, at: isoTime(now), zone });
  await withdrawNotice(noticeId);
}

function occasionIn(noticeId: string): string | null {
  return noticeId.startsWith(ONE) ? noticeId.slice(ONE.length) : null;
}
