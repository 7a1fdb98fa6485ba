/** What the form of a favour asks, by what kind it is and which way it goes. Pure. */
import type { HelpDirection } from '../../utils/domain/items/direction';
import type { FieldOf, ItemFields } from '../items/ItemForm';
import type { ItemDraft } from '../items/item-draft';

type Field = FieldOf<'favours'>;
type Asked = Pick<ItemFields<'favours'>, 'table' | 'fields' | 'more'>;

/** Where somebody else comes in: who got the résumé, whom the reference was for. */
const WITH_OTHERS: readonly unknown[] = ['introduction', 'opportunity', 'reference', 'referral'];

/** @param isNamed - whether the place itself says who. */
export function favourFields(direction: HelpDirection, isNamed: boolean): Asked {
  const who: Field[] = isNamed ? [] : ['personId'];
  const more: Field[] = ['outcome', 'outcomeOn', 'impact', 'goalId'];
  return {
    table: 'favours',
    fields: ({ kind }: ItemDraft) => [
      ...who,
      'kind',
      ...ofKind(kind),
      'what',
      'state',
      'on',
      ...(direction === 'given' ? (['becauseOfId'] as const) : []),
    ],
    more: direction === 'received' ? [...more, 'thanks', 'thankedOn'] : more,
  };
}

function ofKind(kind: unknown): Field[] {
  if (kind === 'resume-forwarded') return ['to', 'version'];
  return WITH_OTHERS.includes(kind) ? ['to'] : [];
}
