/** Whose turn it is, said with the person's own pronouns. */
import { i18n } from '#i18n';
import type { Turn } from '../../utils/domain/whose-turn';

/**
 * @param pronouns - as the page or the user wrote them: `she/her`; `null` and all others are "they".
 * @returns "Your turn", "Her turn"; `null` when it is nobody's.
 */
export function turnWords(turn: Turn | null, pronouns: string | null): string | null {
  if (turn === null) return null;
  if (turn === 'mine') return i18n.t('turn.mine');
  const first = pronouns
    ?.trim()
    .toLowerCase()
    .split(/[\s/,]+/u)[0];
  if (first === 'she') return i18n.t('turn.she');
  if (first === 'he') return i18n.t('turn.he');
  return i18n.t('turn.they');
}
