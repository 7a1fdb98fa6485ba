/** AdviceOf. */
import type { PersonBrief } from '../items/person-brief';

export function AdviceOf({ person: _person }: { person: PersonBrief }) {
  return null;
}
