/**
 * Fields whose change tells something about the person, and is told: the rest is the user's own tidying,
 * and lists grow and shrink with what a page happens to show.
 */
import type { PersonField } from '../../utils/domain/person';

export const TOLD_FIELDS: readonly PersonField[] = [
  'name',
  'pronouns',
  'credentials',
  'headline',
  'organization',
  'location',
];
