/** What saving a page again writes over somebody who is kept already. Nothing kept is lost by it. */
import { isEmpty } from './is-empty';
import { withNote } from './note';
import { isUsersWord, withoutOrigins } from './origins';
import type { Person } from './person';
import type { PersonValues } from './person-values';

/** Lists and sets that a page or form adds to; a page seldom shows all. */
const ADDED_TO = ['tags', 'relationships', 'links', 'emails', 'phones'] as const;

/**
 * @param values - what the form gives, cleaned.
 * @param origins - where the values that a page gave come from; a value without one was typed just now.
 * @returns the fields to write: an empty value never overwrites, a page never overwrites what was typed,
 *   lists are added to, and a note goes under the one that is kept.
 */
export function addToKnown(
  person: Person,
  values: Partial<PersonValues>,
  origins: Person['origins'],
): Partial<PersonValues> & Pick<Person, 'origins'> {
  const written = Object.entries(values).filter(([field, value]) => {
    const isRead = !isUsersWord(origins, field);
    const wasTyped = !isEmpty(person[field]) && isUsersWord(person.origins, field);
    return !isEmpty(value) && !(isRead && wasTyped);
  });
  const fields = written.map(([field]) => field);
  const note = withNote(person.note, values.note ?? null);
  const lists = ADDED_TO.map((field) => [
    field,
    [...new Set([...person[field], ...(values[field] ?? [])])],
  ]);
  const read = Object.entries(origins).filter(([field]) => fields.includes(field));
  return {
    ...Object.fromEntries([...written.filter(([field]) => field !== 'note'), ...lists]),
    ...(note === person.note ? {} : { note }),
    origins: { ...withoutOrigins(person.origins, fields), ...Object.fromEntries(read) },
  };
}
