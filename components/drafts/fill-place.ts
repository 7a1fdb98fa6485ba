/** Where a value belongs that was missing in a message, so that no other message misses it. Pure. */
import { PROFILE_FIELDS, type ProfileField } from '../../utils/domain/preferences';

/** Fields of a person that one line of text can fill. */
const OF_PERSON = {
  'person.greeting': 'nickname',
  'person.role': 'headline',
  'person.organization': 'organization',
  'person.location': 'location',
} as const;

type OfPerson = (typeof OF_PERSON)[keyof typeof OF_PERSON];

export type FillPlace =
  | { in: 'person'; field: OfPerson }
  | { in: 'profile'; field: ProfileField }
  /** In the message alone. */
  | { in: 'message' };

/** @param field - as the template names it: `me.goal`. */
export function fillPlace(field: string): FillPlace {
  if (isOfPerson(field)) return { in: 'person', field: OF_PERSON[field] };
  const name = field === 'me.first' ? 'name' : field.replace(/^me\./u, '');
  const mine = PROFILE_FIELDS.find((one) => field.startsWith('me.') && one === name);
  return mine ? { in: 'profile', field: mine } : { in: 'message' };
}

function isOfPerson(field: string): field is keyof typeof OF_PERSON {
  return Object.hasOwn(OF_PERSON, field);
}
