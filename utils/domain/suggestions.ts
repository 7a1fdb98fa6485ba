/** What a page now says about a person already kept, and differs: shown as suggestions, never applied by itself. */
import type { CaptureResult } from './capture-result';
import { isEmpty } from './is-empty';
import { isSame } from './is-same';
import { isUsersWord } from './origins';
import type { Education, Person, PersonField, Position } from './person';
import { cleanPersonValues } from './person-values';
import { isSameEntry } from './unite';

export interface Difference {
  field: PersonField;
  before: unknown;
  /** What would be kept: what the page says, with what it may leave out. */
  after: unknown;
  /** What the page says. */
  said: unknown;
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

/**
 * A page seldom shows all: its links and e-mails add to those kept, and its positions and schools come
 * before those that it does not mention.
 */
function combined(field: PersonField, person: Person, said: unknown): unknown {
  if (field === 'links' || field === 'emails')
    return [...new Set([...person[field], ...(said as string[])])];
  if (field === 'positions') return renewed(person.positions, said as Position[]);
  if (field === 'education') return renewed(person.education, said as Education[]);
  return said;
}

function renewed<T extends Position | Education>(kept: readonly T[], said: readonly T[]): unknown {
  const isNews = said.some((entry) => !kept.some((one) => isSame(one, entry)));
  if (!isNews) return kept;
  return [...said, ...kept.filter((one) => !said.some((entry) => isSameEntry(one, entry)))];
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
    const after = combined(field, person, value);
    if (isSame(before, after)) return [];
    const typed = !isEmpty(before) && isUsersWord(person.origins, field);
    return [{ field, before, after, said: value, typed }];
  });
}

/** Those differences that the user has not refused: a page that says something else again is asked about anew. */
export function suggestions(person: Person, capture: CaptureResult): Difference[] {
  return differences(person, capture).filter(
    ({ field, said }) => !isSame(person.refused?.[field], said),
  );
}
