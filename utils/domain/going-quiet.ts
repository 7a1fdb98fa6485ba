/** Whom a first message did not reach: one more try, and then they are let rest. */
import { daysSince } from './days-since';
import { isLeftAlone } from './left-alone';
import type { OutreachStatus } from './outreach';
import type { RosterRow } from './roster-row';

export type QuietStep = 'write-again' | 'let-rest';

/** Of those met or in touch, a line without an answer (thanks, most often) is no sign of anything. */
const REACHING_OUT: readonly OutreachStatus[] = ['saved', 'drafting', 'sent', 'replied'];

const WRITE_AGAIN_DAYS = 7;
const LET_REST_DAYS = 14;
/** Of somebody who only was saved, silence for longer is past: files bring years of such messages. */
const LATEST_DAYS = 90;
/** A third message bothers. */
const TRIES = 2;

/**
 * What is kind to do about a silence. Whether a follow-up is planned already is the caller's to ask.
 *
 * @returns a second try after a week, rest after two weeks more; null while it is not time.
 */
export function goingQuiet(
  row: Pick<RosterRow, 'turn' | 'tries' | 'lastContactAt' | 'status' | 'pausedUntil'>,
  today: Temporal.PlainDate,
  zone: string,
): QuietStep | null {
  const { turn, tries, lastContactAt, status } = row;
  if (turn !== 'theirs' || tries === 0 || lastContactAt === null) return null;
  if (!REACHING_OUT.includes(status) || isLeftAlone(row, today)) return null;
  const days = daysSince(lastContactAt, today, zone);
  if (status === 'saved' && days > LATEST_DAYS) return null;
  if (tries >= TRIES) return days >= LET_REST_DAYS ? 'let-rest' : null;
  return days >= WRITE_AGAIN_DAYS ? 'write-again' : null;
}
