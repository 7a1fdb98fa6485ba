/** What a row of Today says of its reason. */
import { i18n } from '#i18n';
import { shorten } from '../../utils/domain/shorten';
import { storedDay } from '../../utils/domain/stored-day';
import { reminderWords } from '../../utils/services/reminder-words';
import { meetingWhen } from '../calendar/meeting-when';
import { interactionWords } from '../people/interaction-words';
import { aboutWords } from '../thanks/owed-words';
import { dayOf, dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { isolate } from '../ui/isolate';
import type { Reason, RowPerson, Suggestion, TodayItem } from './today-rows';
import { whenWords } from './when-words';

export interface ReasonWords {
  /** What to do: "Say thanks". */
  what: string;
  /** Why, or when: "Coffee, yesterday". */
  why: string;
}

/** What people are called: an introduction says to whom it is. */
type NameOf = (id: string) => string;

/** @returns both with a capital, the user's own words as they are. */
export function reasonWords(
  { reason, person }: Pick<TodayItem, 'reason' | 'person'>,
  nameOf: NameOf,
  today: Temporal.PlainDate,
  zone: string,
): ReasonWords {
  switch (reason.kind) {
    case 'reminder':
      return { what: reminderWords(reason.reminder), why: whenWords(reason.reminder, today, zone) };
    case 'meeting':
      return {
        what: reason.meeting.title || interactionWords(reason.meeting.kind),
        why: [
          meetingWhen(reason.meeting, today, zone),
          reason.meeting.place,
          withWords(reason.others),
        ]
          .filter(Boolean)
          .join(' · '),
      };
    case 'thanks':
      return { what: i18n.t('today.sayThanks'), why: thanksWhy(reason, nameOf, today) };
    case 'turn':
      return { what: i18n.t('today.answer'), why: i18n.t('today.yourTurn', reason.days) };
    case 'quiet':
      return {
        what: i18n.t(reason.step === 'let-rest' ? 'today.letRest' : 'today.writeAgain'),
        why: quietWhy(reason),
      };
    case 'advice':
      return { what: i18n.t('advice.ask'), why: adviceWhy(reason, today) };
    case 'pick':
      return { what: i18n.t('today.reconnect'), why: pickWhy(reason, person, today, zone) };
    case 'draft':
      return {
        what: i18n.t('today.draftWaits'),
        why: distanceWords(dayOf(reason.draft.editedAt, zone), today),
      };
  }
}

/** What else there is about somebody whose row has another reason: one short phrase. */
export function alsoWords(
  suggestion: Suggestion,
  nameOf: NameOf,
  today: Temporal.PlainDate,
): string {
  switch (suggestion.kind) {
    case 'thanks':
      return `${i18n.t('today.sayThanks')}: ${thanksWhy(suggestion, nameOf, today)}`;
    case 'turn':
      return i18n.t('today.yourTurn', suggestion.days);
    case 'quiet':
      return quietWhy(suggestion);
    case 'advice':
      return i18n.t('advice.ask');
    case 'pick':
      return i18n.t('today.reconnect');
    case 'draft':
      return i18n.t('today.draftWaits');
  }
}

type Of<K extends Reason['kind']> = Extract<Reason, { kind: K }>;

function thanksWhy({ owed, others }: Of<'thanks'>, nameOf: NameOf, today: Temporal.PlainDate) {
  const when = owed.on ? dayWords(owed.on, today) : '';
  const what = [aboutWords(owed, nameOf), when].filter(Boolean).join(', ');
  return [what, withWords(others)].filter(Boolean).join(' · ');
}

function quietWhy({ step, days }: Of<'quiet'>): string {
  return i18n.t(step === 'let-rest' ? 'today.twoTries' : 'today.noAnswer', days);
}

/** What they said, in as many words as a row has room for, and how long ago. */
function adviceWhy({ advice: { topic, text, on } }: Of<'advice'>, today: Temporal.PlainDate) {
  const what = topic || shorten(text);
  return on === null ? what : `${what} · ${distanceWords(storedDay(on), today)}`;
}

function pickWhy(
  { memory }: Of<'pick'>,
  person: RowPerson,
  today: Temporal.PlainDate,
  zone: string,
): string {
  const last = person.lastContactAt;
  const when = last === null ? '' : distanceWords(dayOf(last, zone), today);
  return [when, memory.split('\n')[0]].filter(Boolean).join(' · ');
}

/** @returns "with Ana Ruiz, Li Wei" where several are meant; empty for nobody else. */
function withWords(others: readonly RowPerson[]): string {
  const names = others.map(({ name, nickname }) => isolate(nickname ?? name)).join(', ');
  return names === '' ? '' : i18n.t('today.alsoWith', { names });
}
