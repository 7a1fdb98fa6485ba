/** The reminders most people ask for, in the screen's language and without loading the reader of words. */
import { i18n } from '#i18n';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import type { FollowUpDay } from '../../utils/services/follow-up-words';

export interface Offer {
  words: string;
  /** `YYYY-MM-DD`. */
  on: string;
}

/** What is offered while typing, nearest first. */
export function offers(today: Temporal.PlainDate): Offer[] {
  return [
    { words: i18n.t('followUp.tomorrow'), on: today.add({ days: 1 }) },
    { words: i18n.t('followUp.in3Days'), on: today.add({ days: 3 }) },
    { words: usualFollowUp(), on: today.add({ weeks: 1 }) },
    { words: i18n.t('followUp.in2Weeks'), on: today.add({ weeks: 2 }) },
    { words: i18n.t('followUp.inAMonth'), on: today.add({ months: 1 }) },
  ].map(({ words, on }) => ({ words, on: on.toString() }));
}

/** What a new person's reminder starts with: "in 1 week". */
export function usualFollowUp(): string {
  return i18n.t('followUp.in1Week');
}

/** The date of words that are one of the offers; `null` for any others. */
export function offeredDate(words: string, today: Temporal.PlainDate): string | null {
  const typed = words.trim().toLocaleLowerCase();
  return offers(today).find((offer) => offer.words.toLocaleLowerCase() === typed)?.on ?? null;
}

/**
 * Reads when to be reminded. Where the reader of words does not load, nothing can be read.
 *
 * @returns the day, with what is to be said about it.
 */
export async function readDay(words: string, today: Temporal.PlainDate): Promise<FollowUpDay> {
  const offered = offeredDate(words, today);
  const none: FollowUpDay = { on: offered, isPast: false, time: null };
  if (offered || words.trim() === '') return none;
  const reader = import('../../utils/services/follow-up-words');
  return reader.then(({ readFollowUp }) => readFollowUp(words, today)).catch(() => none);
}

/**
 * What is asked for beside a log: a follow-up.
 *
 * @param zone - IANA zone of a time in the words.
 * @returns `null` for no words; `undefined` where they name no day.
 */
export async function readFollow(
  words: string,
  today: Temporal.PlainDate,
  zone: string,
): Promise<ReminderInput | null | undefined> {
  if (words.trim() === '') return null;
  const { on, time } = await readDay(words, today);
  if (on === null) return undefined;
  return { kind: 'follow-up', text: '', on, time, zone: time === null ? null : zone };
}

/** @returns the day alone, `YYYY-MM-DD`; `null` for nothing and for what cannot be read. */
export async function readWhen(words: string, today: Temporal.PlainDate): Promise<string | null> {
  return (await readDay(words, today)).on;
}
