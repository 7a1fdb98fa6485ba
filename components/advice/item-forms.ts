/** What the forms of advice, feedback and resources ask, in one place for adding and for changing. Pure. */
import { bulkScratch, personScratch } from '../../utils/domain/scratch-key';
import type { FieldOf, ItemFields } from '../items/ItemForm';
import { type LinkField, type Links, linkable } from '../items/useLinks';

type Table = 'advice' | 'feedback' | 'resources';

/**
 * @param personId - whom the item is about; null where the form asks.
 * @param id - of the item that is changed; none for a new one.
 */
function formOf<T extends Table>(
  table: T,
  fields: readonly FieldOf<T>[],
  more: readonly (FieldOf<T> & LinkField)[],
  links: Links,
  personId: string | null,
  id = '',
): ItemFields<T> {
  const name = `${table}:${id}`;
  const asked = personId === null ? (['personId'] as unknown as FieldOf<T>[]) : [];
  return {
    table,
    fields: [...asked, ...fields],
    more: linkable(links, more),
    links: Object.fromEntries(more.map((field) => [field, links[field]])) as Partial<
      Record<FieldOf<T>, Links[LinkField]>
    >,
    // Who it will be about is not known yet: it goes with whoever is erased.
    scratch: personId === null ? bulkScratch(name) : personScratch(personId, name),
  };
}

export const adviceForm = (links: Links, personId: string | null, id?: string) =>
  formOf(
    'advice',
    ['text', 'topic', 'on'],
    ['goalId', 'turningPointId', 'mentorshipId', 'meetingId'],
    links,
    personId,
    id,
  );

export const feedbackForm = (links: Links, personId: string | null, id?: string) =>
  formOf(
    'feedback',
    ['kind', 'direction', 'on', 'strengths', 'improvements', 'response'],
    ['goalId', 'meetingId'],
    links,
    personId,
    id,
  );

export const resourceForm = (links: Links, personId: string | null, id?: string) =>
  formOf(
    'resources',
    ['title', 'address', 'direction', 'state', 'useful', 'on', 'note'],
    ['goalId', 'meetingId'],
    links,
    personId,
    id,
  );
