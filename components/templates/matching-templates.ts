/** Which templates a few words and a purpose leave. Pure. */
import { fold } from '../../utils/domain/fold';
import type { Purpose } from '../../utils/domain/message';
import type { AnyTemplate } from '../../utils/services/templates';

/**
 * @param words - each must be somewhere in the name, the text, or on when to use it; accents and capitals
 *   do not matter.
 * @param purpose - null for all.
 */
export function matchingTemplates(
  templates: readonly AnyTemplate[],
  words: string,
  purpose: Purpose | null,
): AnyTemplate[] {
  const asked = fold(words).split(' ').filter(Boolean);
  return templates.filter((one) => {
    if (purpose !== null && one.purpose !== purpose) return false;
    const all = fold(`${one.name} ${one.use} ${one.subject} ${one.text} ${one.purpose}`);
    return asked.every((word) => all.includes(word));
  });
}
