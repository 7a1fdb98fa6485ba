/** What a kind friend would say of a message, in words. */
import { i18n } from '#i18n';
import type { Hint } from '../../utils/domain/hints';
import { isolate } from '../ui/isolate';

/** @returns one or two plain sentences. */
export function hintWords({ kind, words }: Hint): string {
  if (kind === 'sorry' || kind === 'just') return i18n.t(`hint.${kind}`, { words: isolate(words) });
  return i18n.t(`hint.${kind}`);
}
