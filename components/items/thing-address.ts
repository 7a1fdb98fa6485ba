/** Where a thing stands in Kith. */
import { namedIn } from '../../utils/domain/items/open-to-others';
import type { Thing } from '../../utils/domain/items/things';
import { draftAddress, itemAddress, personAddress } from '../hooks/route';

/** @returns the page it has, or that of what it belongs to; else of whom it is about. */
export function thingAddress({ table, row }: Thing): string {
  const { id } = row;
  const [personId] = namedIn(row);
  const person = (tab: 'timeline' | 'mentorship' | 'help') =>
    personId === undefined ? '#/today' : personAddress(personId, tab);
  switch (table) {
    case 'mentorships':
      return itemAddress('mentorships', id);
    case 'agreements':
      return itemAddress('mentorships', String(row.mentorshipId));
    case 'goals':
      return itemAddress('goals', id);
    case 'milestones':
    case 'progress':
      return itemAddress('goals', String(row.goalId));
    case 'turningPoints':
      return itemAddress('turning-points', id);
    case 'meetings':
      return itemAddress('meetings', id);
    case 'gratitude':
      return itemAddress('thanks', id);
    case 'drafts':
      return draftAddress(id);
    case 'advice':
      return '#/advice';
    case 'references':
      return '#/references';
    case 'introductions':
      return '#/introductions';
    case 'agenda':
    case 'actionItems':
      return typeof row.meetingId === 'string'
        ? itemAddress('meetings', row.meetingId)
        : person('mentorship');
    case 'feedback':
    case 'resources':
      return person('mentorship');
    case 'favours':
      return personId === undefined ? '#/help' : person('help');
    case 'interactions':
    case 'reminders':
      return person('timeline');
  }
}
