/** What the form of a goal asks, and whom it can be linked to. */
import { i18n } from '#i18n';
import { type NamedMentorship, namedMentorships } from '../../utils/services/goals';
import { itemValueWords } from '../../utils/services/item-words';
import { useLive } from '../hooks/useLive';
import type { FieldOf } from '../items/ItemForm';
import { isolate } from '../ui/isolate';
import type { Choice } from '../ui/NativeSelect';

type GoalField = FieldOf<'goals'>;

/** What is asked of everybody: one sentence is enough. */
export const GOAL_FIELDS: readonly GoalField[] = ['statement', 'why', 'targetOn'];
const MORE: readonly GoalField[] = ['measure', 'skills', 'stretch'];

/**
 * The fields that unfold, with the mentorships to choose from; who helps is asked only where there is one.
 *
 * @param own - fields to ask besides.
 */
export function useGoalForm(own: readonly GoalField[] = []): {
  more: readonly GoalField[];
  links: { mentorshipIds: Choice<string>[] };
} {
  const mentorships = useLive(namedMentorships) ?? [];
  const open = mentorships.filter(({ stage }) => stage !== 'closed');
  return {
    more: [...MORE, ...(open.length > 0 ? (['mentorshipIds'] as const) : []), ...own],
    links: {
      mentorshipIds: open.map((one) => ({ value: one.id, label: mentorshipWords(one) })),
    },
  };
}

/** "Mara Okafor, Career mentor"; "I mentor Ana Ruiz". */
export function mentorshipWords({ person, role, type }: NamedMentorship): string {
  const name = isolate(person.name);
  if (role === 'mentor') return i18n.t('goals.iMentor', { name });
  return i18n.t('goals.helper', { name, type: itemValueWords('mentorships', 'type', type) });
}
