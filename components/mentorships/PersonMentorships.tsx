/** PersonMentorships. */
import type { PersonBrief } from '../items/person-brief';

export function PersonMentorships({ person: _person }: { person: PersonBrief }) {
  return null;
}
