/** The steps of an introduction in words, from the side of who reads. */
import { i18n } from '#i18n';
import { type IntroductionStep, introducedIn } from '../../utils/domain/introduction-states';
import type { Introduction } from '../../utils/domain/items/introduction';

const STEPS = {
  them: {
    agree: 'introductions.bothAgreed',
    make: 'introductions.wasMade',
    meet: 'introductions.weMet',
    decline: 'introductions.cameToNothing',
    ask: 'help.askAgain',
  },
  me: {
    agree: 'introductions.bothAgreed',
    make: 'introductions.iMadeIt',
    meet: 'introductions.theyMet',
    decline: 'introductions.cameToNothing',
    ask: 'help.askAgain',
  },
} as const satisfies Record<Introduction['by'], Record<IntroductionStep, string>>;

/** "We met"; of somebody yet to be found, who introduces has said yes alone. */
export function introductionStepWords(introduction: Introduction, step: IntroductionStep): string {
  const isOpen = step === 'agree' && introducedIn(introduction).length === 0;
  return i18n.t(isOpen ? 'help.theyAgreed' : STEPS[introduction.by][step]);
}
