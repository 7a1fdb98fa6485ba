/** FeedbackOf. */
import type { PersonBrief } from '../items/person-brief';

export function FeedbackOf({ person: _person }: { person: PersonBrief }) {
  return null;
}
