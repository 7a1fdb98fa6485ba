/** Ctrl Z and Ctrl Shift Z: a step through what was done, with the words that say which. Loaded when first pressed. */
import { i18n } from '#i18n';
import type { Kith } from '../../utils/services/kith';
import { undo } from '../../utils/services/undo';
import { nextStep } from '../../utils/services/undo-steps';
import { wholeWords } from '../lately/action-words';
import type { ToastContent } from '../ui/Toast';

/** @returns what to say: what was taken back or done again, that it could not be, or that nothing is left. */
export async function takeStep(kith: Kith, way: 'back' | 'forward'): Promise<ToastContent> {
  const step = await nextStep(kith, way);
  const none = way === 'back' ? 'ui.nothingBack' : 'ui.nothingForward';
  if (!step) return { message: i18n.t(none), tone: 'done' };
  const what = wholeWords(step.about);
  const { left } = await undo(kith, step.undo);
  if (left > 0) return { message: `${what}. ${i18n.t('ui.undoneNotAll')}`, tone: 'done' };
  const words = way === 'back' ? 'ui.undoneWhat' : 'ui.redoneWhat';
  return { message: i18n.t(words, { what }), tone: 'done' };
}
