/** What was agreed on as text, to hand to the other: whoever calls has left out what is confidential. */
import { i18n } from '#i18n';
import { AGREEMENT_PARTS } from '../domain/agreement-versions';
import type { Agreement } from '../domain/items/agreement';
import { itemFieldWords } from './item-words';

/** @param name - the other's. @returns a heading, then each part that says something, parted by blank lines. */
export function agreementText(agreement: Agreement, name: string): string {
  const parts = AGREEMENT_PARTS.filter((part) => agreement[part] !== '').map(
    (part) => `${itemFieldWords('agreements', part)}\n${agreement[part]}`,
  );
  const heading = i18n.t('mentorships.agreedWith', { name });
  const first = agreement.on === null ? heading : `${heading} (${agreement.on})`;
  return [first, ...parts].join('\n\n');
}
