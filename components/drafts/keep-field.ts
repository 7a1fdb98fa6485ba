/** Keeps a value that was missing in a message where it belongs, so that no other message misses it. */
import type { Person } from '../../utils/domain/person';
import type { Kith } from '../../utils/services/kith';
import { updatePerson } from '../../utils/services/people';
import { changePreferences, readPreferences } from '../../utils/services/preferences';
import { fillPlace } from './fill-place';

/**
 * @param field - as the template names it.
 * @returns the action that kept it; null for a value that belongs in the message alone.
 */
export function keepField(
  kith: Kith,
  person: Person,
  field: string,
  value: string,
): Promise<{ actionId: string }> | null {
  const place = fillPlace(field);
  if (place.in === 'message') return null;
  if (place.in === 'person') return updatePerson(kith, person.id, { [place.field]: value }, person);
  return readPreferences(kith).then(({ profile }) =>
    changePreferences(kith, { profile: { ...profile, [place.field]: value } }),
  );
}
