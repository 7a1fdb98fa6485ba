/**
 * What a note of thanks begins with: the words that go on after "thank you for". In the language of the letters,
 * which those that come with Kith share.
 */
import type { InteractionKind } from '../../domain/interaction';
import type { FavourKind } from '../../domain/items/favour';

const TALKS: Partial<Record<InteractionKind, string>> = {
  coffee: 'the coffee and your time',
  event: 'the time we had at the event',
  gift: 'your gift',
};
const FAVOURS: Record<FavourKind, string> = {
  advice: 'your advice',
  feedback: 'your feedback',
  introduction: 'the introduction',
  'mock-interview': 'the mock interview',
  opportunity: 'thinking of me for this',
  reference: 'speaking for me',
  referral: 'referring me',
  resource: 'pointing me to it',
  'resume-forwarded': 'passing on my résumé',
  time: 'your time',
};

/** @returns "the coffee and your time". */
export function talkThanked(kind: InteractionKind): string {
  return TALKS[kind] ?? 'taking the time to talk with me';
}

/** @param to - whom it was for, in the user's words; empty for nobody. */
export function favourThanked(kind: FavourKind, to: string): string {
  const words = FAVOURS[kind];
  const isFor = kind === 'resume-forwarded' || kind === 'introduction';
  return isFor && to !== '' ? `${words} to ${to}` : words;
}

/** @param names - who may be named of those introduced; none for "the introduction". */
export function introductionThanked(names: readonly string[]): string {
  if (names.length === 0) return 'the introduction';
  return `introducing me to ${new Intl.ListFormat('en').format(names)}`;
}

/** @param topic - empty where it was not said. */
export function adviceThanked(topic: string): string {
  return topic === '' ? 'your advice' : `your advice on ${topic}`;
}

export const ENDING_THANKED = 'the time you gave me';
