/** What a half-filled form says of somebody who turns out to be kept already. */
import { isEmpty } from './is-empty';
import type { PersonInput } from './person-values';
import type { Review } from './review';

/**
 * What the user themselves has said in a form, for somebody who turns out to be kept already.
 *
 * @returns only what says something, picks and pasted values among it.
 */
export function saidIn({ typed, picked, note, tags, relationship, howWeMet }: Review): PersonInput {
  const said = {
    ...picked,
    ...typed,
    note: note.trim(),
    tags,
    relationships: relationship ? [relationship] : [],
    howWeMet,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => !isEmpty(value)));
}
