/** What two people agreed on, as it changed: which parts of an agreement are told, and how two versions differ. */
import { AGREEMENT, type Agreement } from './items/agreement';
import type { Rules } from './items/rules';

/** A part of an agreement that is written in words. */
export type AgreementPart = {
  [F in keyof typeof AGREEMENT]: (typeof AGREEMENT)[F] extends { is: 'line' | 'text' | 'address' }
    ? F
    : never;
}[keyof typeof AGREEMENT];

const RULES: Rules = AGREEMENT;

/** In the order in which one agrees on them. */
export const AGREEMENT_PARTS = Object.keys(AGREEMENT).filter(
  (field) => RULES[field]?.is === 'text',
) as AgreementPart[];

export interface Changed {
  part: AgreementPart;
  before: string;
  after: string;
}

/** @returns the parts of which a later version says something else. */
export function agreementChanges(
  before: Pick<Agreement, AgreementPart>,
  after: Pick<Agreement, AgreementPart>,
): Changed[] {
  return AGREEMENT_PARTS.filter((part) => before[part] !== after[part]).map((part) => ({
    part,
    before: before[part],
    after: after[part],
  }));
}
