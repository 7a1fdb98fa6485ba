/** Help in words: what was done, and the steps it takes, from the side of who reads. */
import { i18n } from '#i18n';
import type { FavourStep } from '../../utils/domain/favour-states';
import type { HelpDirection } from '../../utils/domain/items/direction';
import type { Help } from '../../utils/domain/pay-forward';
import type { ReferenceStep } from '../../utils/domain/reference-states';
import { introductionWords } from '../introductions/introduction-words';
import { favourWords } from '../thanks/owed-words';
import { isolate } from '../ui/isolate';

const FAVOUR_STEPS = {
  received: {
    agree: 'help.theyAgreed',
    do: 'help.theyDid',
    decline: 'help.theyDeclined',
    ask: 'help.askAgain',
  },
  given: {
    agree: 'help.iAgreed',
    do: 'help.iDid',
    decline: 'help.iDeclined',
    ask: 'help.askedAgain',
  },
} as const satisfies Record<HelpDirection, Record<FavourStep, string>>;

const REFERENCE_STEPS = {
  received: {
    agree: 'help.theyAgreed',
    decline: 'help.theyDeclined',
    end: 'help.noLonger',
    ask: 'help.askAgain',
  },
  given: {
    agree: 'help.iAgreed',
    decline: 'help.iDeclined',
    end: 'help.noLonger',
    ask: 'help.askedAgain',
  },
} as const satisfies Record<HelpDirection, Record<ReferenceStep, string>>;

/** "They said yes". */
export function favourStepWords(direction: HelpDirection, step: FavourStep): string {
  return i18n.t(FAVOUR_STEPS[direction][step]);
}

/** "They said yes". */
export function referenceStepWords(direction: HelpDirection, step: ReferenceStep): string {
  return i18n.t(REFERENCE_STEPS[direction][step]);
}

/** @returns "Referral, Mara Okafor", "Introduction to Li Wei": for a choice, and beside what it moved the user to give. */
export function helpWords(help: Help, nameOf: (id: string) => string): string {
  if (help.table === 'introductions') return introductionWords(help.row, nameOf);
  return `${favourWords(help.row)}, ${isolate(nameOf(help.row.personId))}`;
}
