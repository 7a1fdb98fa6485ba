/** What two people are to each other, in the user's words. */
import { i18n } from '#i18n';
import { RELATIONSHIPS, type Relationship } from '../../utils/domain/relationships';

const KEYS = {
  'hoped-mentor': 'relationship.hopedMentor',
  mentor: 'relationship.mentor',
  mentee: 'relationship.mentee',
  peer: 'relationship.peer',
  sponsor: 'relationship.sponsor',
  connector: 'relationship.connector',
  recruiter: 'relationship.recruiter',
} as const satisfies Record<Relationship, string>;

/** @returns words for a stored value; a value of a newer version is shown as it is. */
export function relationshipWords(value: string): string {
  const known = RELATIONSHIPS.find((one) => one === value);
  return known ? i18n.t(KEYS[known]) : value;
}
