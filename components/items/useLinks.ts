/** What the link fields of an item's form choose from, in words. */
import { itemValueWords } from '../../utils/services/item-words';
import { linkRows } from '../../utils/services/link-choices';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { interactionWords } from '../people/interaction-words';
import { dayWords } from '../ui/dates';
import type { Choice } from '../ui/NativeSelect';

export type LinkField = 'goalId' | 'turningPointId' | 'mentorshipId' | 'meetingId';
export type Links = Record<LinkField, Choice<string>[]>;

const NONE: Links = { goalId: [], turningPointId: [], mentorshipId: [], meetingId: [] };

/** @param personId - whose mentorships and meetings may be chosen; null for none. */
export function useLinks(personId: string | null): Links {
  const today = useToday();
  const rows = useLive((kith) => linkRows(kith, personId), [personId]);
  if (!rows) return NONE;
  return {
    goalId: rows.goals.map(({ id, statement }) => ({ value: id, label: statement })),
    turningPointId: rows.turningPoints.map(({ id, title }) => ({ value: id, label: title })),
    mentorshipId: rows.mentorships.map(({ id, about, type }) => ({
      value: id,
      label: about || itemValueWords('mentorships', 'type', type),
    })),
    meetingId: rows.meetings.map(({ id, title, kind, on }) => ({
      value: id,
      label: `${title || interactionWords(kind)}, ${dayWords(on, today)}`,
    })),
  };
}

/** Those of an item's link fields that there is something to choose for. */
export function linkable<F extends LinkField>(links: Links, fields: readonly F[]): F[] {
  return fields.filter((field) => links[field].length > 0);
}
