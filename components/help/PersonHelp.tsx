/** PersonHelp. */
import type { PersonBrief } from '../items/person-brief';

export function PersonHelp({ person: _person }: { person: PersonBrief }) {
  return null;
}
