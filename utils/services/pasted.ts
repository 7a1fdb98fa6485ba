/** What somebody pastes or drops: a profile's text or a vCard, as values for a form. */
import { readProfileText } from '../capture/text/profile-text';
import type { Picked } from '../domain/picked';
import type { CardPerson } from '../exchange/vcard/person-of-card';
import { isVcard, readPastedCards } from '../exchange/vcard/read-cards';

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
  if (isVcard(text)) return readPastedCards(text).map(forForm);
  const { name, ...rest } = readProfileText(text);
  return name ? [{ ...rest, name }] : [];
}

/** What a form shows of a card; the rest of it is for an import. */
const SHOWN = [
  ...([
    'nickname',
    'honorificPrefix',
    'credentials',
    'pronouns',
    'headline',
    'organization',
  ] as const),
  ...(['location', 'emails', 'phones', 'links', 'note'] as const),
];

function forForm(card: CardPerson): Pasted {
  const fields = SHOWN.map((field) => [field, card[field]]).filter(([, value]) => value);
  return { name: card.name, ...Object.fromEntries(fields) };
}
