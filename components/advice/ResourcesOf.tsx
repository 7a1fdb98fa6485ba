/** ResourcesOf. */
import type { PersonBrief } from '../items/person-brief';

export function ResourcesOf({ person: _person }: { person: PersonBrief }) {
  return null;
}
