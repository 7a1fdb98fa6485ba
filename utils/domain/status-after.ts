/** Where somebody stands once something was logged: a letter sent, an answer, a talk. Pure. */
import type { Interaction, InteractionKind } from './interaction';
import type { OutreachStatus } from './outreach';
import type { StatusMove } from './status-move';

type Logged = Pick<Interaction, 'kind' | 'direction'>;

const WRITTEN: readonly InteractionKind[] = ['message', 'email'];
/** Two were there, whoever began it. */
const TOGETHER: readonly InteractionKind[] = ['video-call', 'meeting', 'coffee'];

/** What is still to come of these. */
const AHEAD: readonly OutreachStatus[] = ['drafting', 'meeting-set'];

const MOVED_BY_ME: readonly OutreachStatus[] = ['saved', 'drafting', 'resting'];
const MOVED_BY_THEM: readonly OutreachStatus[] = ['saved', 'drafting', 'sent', 'resting'];

/**
 * The status that follows. Nobody is moved back, and who declined is left alone: only the user moves them.
 *
 * @param status - where they stood; one that the rules do not know stays.
 * @returns the same status where nothing follows.
 */
export function statusAfter(status: OutreachStatus, logged: Logged): OutreachStatus {
  if (status === 'declined') return status;
  if (isTalk(logged)) return 'in-touch';
  const isWritten = WRITTEN.includes(logged.kind);
  if (logged.direction === 'from-me')
    return isWritten && MOVED_BY_ME.includes(status) ? 'sent' : status;
  const isAnswer = isWritten || logged.kind === 'call';
  return isAnswer && MOVED_BY_THEM.includes(status) ? 'replied' : status;
}

/** Whether two talked with each other: a call only where it was answered, letters never. */
function isTalk({ kind, direction }: Logged): boolean {
  return TOGETHER.includes(kind) || (kind === 'call' && direction === 'both');
}

/**
 * When the user last said by hand where somebody stands. What is logged of an earlier time does not overrule
 * it; that they were saved, a draft begun or a meeting planned says nothing of what happened.
 *
 * @param moves - of one person, in any order; deleted ones left out by the caller.
 * @returns ISO 8601 in UTC; null where they never did.
 */
export function lastChosen(
  moves: readonly Pick<StatusMove, 'from' | 'to' | 'at' | 'interactionId'>[],
): string | null {
  return moves
    .filter(({ from, to, interactionId }) => {
      return from !== null && !AHEAD.includes(to) && interactionId === undefined;
    })
    .reduce<string | null>((last, { at }) => (last === null || at > last ? at : last), null);
}
