/** An action item to agree on, or to change: what, who, by when. */
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { personScratch } from '../../utils/domain/scratch-key';
import { goalsWith } from '../../utils/services/action-items';
import { itemWords } from '../../utils/services/item-words';
import { addItem, editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { ItemForm } from '../items/ItemForm';

interface Props {
  personId: string;
  /** What is changed; without it a new one is agreed on. */
  former?: ActionItem;
  onClose(): void;
}

export function ActionForm({ personId, former, onClose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const goals = useLive((open) => goalsWith(open, personId), [personId]) ?? [];
  const what = itemWords('actionItems');
  return (
    <ItemForm
      table="actionItems"
      fields={former ? ['text', 'owner', 'dueOn', 'outcome'] : ['text', 'owner', 'dueOn']}
      more={['goalId']}
      links={{ goalId: goals.map(({ id, statement }) => ({ value: id, label: statement })) }}
      start={former ?? { personId }}
      scratch={personScratch(personId, former ? `action-${former.id}` : 'action')}
      save={i18n.t('agenda.saveAction')}
      onSave={(values) =>
        former
          ? announce(
              i18n.t('item.changed', { what }),
              editItem(kith, 'actionItems', former.id, values, former),
            )
          : announce(i18n.t('item.added', { what }), addItem(kith, 'actionItems', values))
      }
      onClose={onClose}
    />
  );
}
