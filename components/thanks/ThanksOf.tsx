/** ThanksOf. */
import type { PersonBrief } from '../items/person-brief';

export function ThanksOf({ person: _person }: { person: PersonBrief }) {
  return null;
}
