/** What was agreed on as text, to hand to the other: nothing of it where it, or its mentorship, is confidential. */
import { i18n } from '#i18n';
import { AGREEMENT_PARTS } from '../domain/agreement-versions';
import type { Agreement } from '../domain/items/agreement';
import type { Mentorship } from '../domain/items/mentorship';
import { itemFieldWords } from './item-words';

/**
 * @param name - the other's.
 * @param dayOf - a plain date in words.
 * @returns a heading, then each part that says something, parted by blank lines; null for what is not to be handed over.
 */
export function agreementText(
  agreement: Agreement,
  mentorship: Pick<Mentorship, 'confidential'>,
  name: string,
  dayOf: (on: string) => string,
): string | null {
  if (agreement.confidential || mentorship.confidential) return null;
  const parts = AGREEMENT_PARTS.filter((part) => agreement[part] !== '').map(
    (part) => `${itemFieldWords('agreements', part)}\n${agreement[part]}`,
  );
  const heading = i18n.t('mentorships.agreedWith', { name });
  const first = agreement.on === null ? heading : `${heading} (${dayOf(agreement.on)})`;
  return [first, ...parts].join('\n\n');
}
