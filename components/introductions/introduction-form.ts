/** What the form of an introduction asks. Who introduces is in it too, and is asked for by a field of their own. Pure. */
import type { Introduction } from '../../utils/domain/items/introduction';
import type { ItemFields } from '../items/ItemForm';
import type { ItemDraft } from '../items/item-draft';

type Asked = Pick<ItemFields<'introductions'>, 'table' | 'fields' | 'more' | 'complete'>;

export function introductionForm(by: Introduction['by']): Asked {
  const shared = ['personIds', 'why', 'state', 'askedOn'] as const;
  return {
    table: 'introductions',
    fields: by === 'them' ? ['introducerId', ...shared] : [...shared, 'becauseOfId'],
    more: [
      'agreedOn',
      'madeOn',
      'metOn',
      'outcome',
      'outcomeOn',
      'impact',
      ...(by === 'them' ? (['thanks', 'thankedOn', 'toldOn'] as const) : []),
    ],
    complete: withIntroducer,
  };
}

/** Somebody may be asked to introduce the user before it is known to whom. */
function withIntroducer(draft: ItemDraft): ItemDraft {
  const { introducerId, personIds } = draft;
  const others = Array.isArray(personIds) ? personIds : [];
  const isIn = typeof introducerId !== 'string' || others.includes(introducerId);
  return isIn ? draft : { ...draft, personIds: [...others, introducerId] };
}
