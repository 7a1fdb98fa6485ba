/** The third line of a card: the next step, and whose turn it is and for how long. */
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { reminderWords } from '../../utils/services/reminder-words';
import { turnWords } from '../outreach/turn-words';
import { dayOf, dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';

/** @returns "Tue 1 Dec: Follow up", the day first, since what is long is cut short; `null` where nothing is planned. */
export function nextWords(row: RosterRow, today: Temporal.PlainDate): string | null {
  if (row.next === null) return null;
  const isPast = row.next < today.toString();
  const day = isPast ? distanceWords(row.next, today) : dayWords(row.next, today);
  if (row.nextKind === null) return day;
  const what = reminderWords({ kind: row.nextKind, text: row.nextText ?? '' });
  return i18n.t('board.nextOn', { what, day });
}

/** @returns "Her turn, 9 days ago": since when the last message waits; `null` when it is nobody's. */
export function turnSince(row: RosterRow, today: Temporal.PlainDate, zone: string): string | null {
  const turn = turnWords(row.turn, row.pronouns);
  if (turn === null || row.lastContactAt === null) return turn;
  const since = distanceWords(dayOf(row.lastContactAt, zone), today);
  return i18n.t('board.turnSince', { turn, since });
}
