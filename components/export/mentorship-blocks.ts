/** One mentorship as a document: what was agreed on, its goals, and what has been between the two. */
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import type { Thing, ThingTable } from '../../utils/domain/items/things';
import type { Block } from '../../utils/exchange/markdown/document';
import type { Telling } from './telling';
import { sectionBlocks } from './thing-blocks';

/** Those of the person's things that mentorships are made of, whichever of theirs it was. */
const OF_THE_PERSON: readonly ThingTable[] = [
  'agenda',
  'actionItems',
  'advice',
  'feedback',
  'resources',
  'favours',
  'introductions',
  'references',
  'gratitude',
];

/** @returns empty where the mentorship is not among what is told. */
export function mentorshipBlocks(mentorship: Mentorship, telling: Telling): Block[] {
  const { id, personId } = mentorship;
  const { kept, naming } = telling;
  const isOfIt = ({ table, row }: Thing) =>
    row.id === id ||
    row.mentorshipId === id ||
    (Array.isArray(row.mentorshipIds) && row.mentorshipIds.includes(id)) ||
    (table === 'goals' && mentorship.role === 'mentor' && row.personId === personId) ||
    (table === 'meetings' && !row.mentorshipId && row.personIds?.includes(personId)) ||
    (OF_THE_PERSON.includes(table) &&
      (row.personId === personId || row.personIds?.includes(personId)));
  const things = kept.things.filter(isOfIt);
  if (!things.some(({ row }) => row.id === id)) return [];
  const name = naming.nameOf(personId) ?? '';
  return [
    { is: 'heading', level: 1, text: i18n.t('mentorships.withName', { name }) },
    ...sectionBlocks(things, telling, personId),
  ];
}
