/** What a page now says about a person already kept, and differs: shown as suggestions, never applied by itself. */
import type { CaptureResult } from './capture-result';
import { isEmpty } from './is-empty';
import { isSame } from './is-same';
import { isUsersWord } from './origins';
import type { Person, PersonField } from './person';
import { cleanPersonValues } from './person-values';

export interface Difference {
  field: PersonField;
  before: unknown;
  after: unknown;
  /** Whether the user typed the value that is kept. */
  typed: boolean;
}

const FIELDS: readonly PersonField[] = [
  'name',
  'pronouns',
  'credentials',
  'headline',
  'organization',
  'location',
  'about',
  'positions',
  'education',
  'links',
  'emails',
  'degree',
];

/** Outcomes whose page is not, or not surely, about this person. */
const NOT_ABOUT_THEM = ['ambiguous', 'self', 'not-ready', 'wall', 'list', 'not-a-person'];

/** Links and e-mails of a page add to those kept; a page seldom shows all. */
function combined(field: PersonField, before: unknown, after: unknown): unknown {
  const adds = field === 'links' || field === 'emails';
  return adds && Array.isArray(before) && Array.isArray(after)
    ? [...new Set([...before, ...after])]
    : after;
}

/**
 * @returns one difference for each field that the page gives whole and that is not what is kept, in the
 *   order of the form. An empty value never differs, nor does a list that the page cut short.
 */
export function differences(person: Person, capture: CaptureResult): Difference[] {
  if (NOT_ABOUT_THEM.includes(capture.outcome)) return [];
  const captured = cleanPersonValues(capture.person);
  return FIELDS.flatMap((field) => {
    const before = person[field];
    const value = captured[field];
    const isCut = capture.cut.includes(field) && !isEmpty(before);
    if (isEmpty(value) || isCut) return [];
    const after = combined(field, before, value);
    if (isSame(before, after)) return [];
    return [
      { field, before, after, typed: !isEmpty(before) && isUsersWord(person.origins, field) },
    ];
  });
}
