/** Of a person, what the parts of a page that are about them need. */
import type { Person } from '../../utils/domain/person';

export type PersonBrief = Pick<Person, 'id' | 'name' | 'pronouns' | 'confidential'>;
