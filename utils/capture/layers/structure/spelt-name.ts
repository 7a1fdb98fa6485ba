/** Which words of a name an address or a mailbox spells: `/people/mara-okafor`, `m.okafor@`. */
import { foldWord } from '../../text/words/months';
import { wordsOf } from './words/vocabulary';

const HONORIFICS = /^(?:prof\w*|doc|dra|mag|mgr|ing|dipl|habil|phil|med|sir|mrs)$/;

/** The words of a name that tell whose it is, folded; titles, initials and particles are left out. */
export function coreOf(name: string): string[] {
  return wordsOf(foldWord(name)).filter((word) => word.length > 2 && !HONORIFICS.test(word));
}

/** @returns those that stand in the address, folded. One short word stands in many of nobody. */
export function wordsSpelt(name: string, address: string): string[] {
  const spelt = foldWord(decoded(address));
  return coreOf(name).filter((word) => spelt.includes(word));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
