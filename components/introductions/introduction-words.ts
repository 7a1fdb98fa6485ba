/** An introduction and its steps in words, from the side of who reads. */
import { i18n } from '#i18n';
import { type IntroductionStep, introducedIn } from '../../utils/domain/introduction-states';
import type { Introduction } from '../../utils/domain/items/introduction';
import { namesWords } from '../ui/names-words';

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

/** "Introduction to", before the names of those introduced; "Introduction of" where I bring them together. */
export function introductionLead({ by }: Pick<Introduction, 'by'>): string {
  return i18n.t(by === 'me' ? 'introductions.of' : 'introductions.to');
}

/** @returns "Introduction to Li Wei". */
export function introductionWords(
  introduction: Introduction,
  nameOf: (id: string) => string,
): string {
  const people = introducedIn(introduction).map((id) => ({ name: nameOf(id) }));
  if (people.length === 0) return i18n.t('introductions.nobodyYet');
  return `${introductionLead(introduction)} ${namesWords(people)}`;
}

/** "We met"; of somebody yet to be found, who introduces has said yes alone. */
export function introductionStepWords(introduction: Introduction, step: IntroductionStep): string {
  const isOpen = step === 'agree' && introducedIn(introduction).length === 0;
  return i18n.t(isOpen ? 'help.theyAgreed' : STEPS[introduction.by][step]);
}
