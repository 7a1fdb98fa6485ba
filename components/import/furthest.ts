/** Which of two readings of one import is the later one. */
import type { ImportJob } from '../../utils/domain/import-job';

const STATES: readonly ImportJob['state'][] = ['running', 'done', 'undone'];

/** @returns the first where neither is ahead. */
export function furthest(one: ImportJob, other: ImportJob): ImportJob {
  const ahead =
    STATES.indexOf(other.state) - STATES.indexOf(one.state) ||
    other.undone - one.undone ||
    other.next - one.next;
  return ahead > 0 ? other : one;
}
