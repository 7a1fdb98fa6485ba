/** What somebody pastes or drops: a profile's text or a vCard, as values for a form. */
import { readProfileText } from '../capture/text/profile-text';
import type { Picked } from '../domain/picked';
import { isVcard, readVcards } from '../exchange/vcard/read-vcards';

/** Someone told by what was pasted; the note goes beside what is typed there. */
export interface Pasted extends Picked {
  name: string;
  nickname?: string;
  honorificPrefix?: string;
  note?: string;
}

/**
 * @param text - hostile.
 * @returns everyone it names: several for a file of cards, none where no line is a name.
 */
export function readPasted(text: string): Pasted[] {
  if (isVcard(text)) return readVcards(text);
  const { name, ...rest } = readProfileText(text);
  return name ? [{ ...rest, name }] : [];
}
