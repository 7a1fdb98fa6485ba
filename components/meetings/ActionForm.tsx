/** An action item to agree on, or to change: what, who, by when. */
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { personScratch } from '../../utils/domain/scratch-key';
import { goalsWith } from '../../utils/services/action-items';
import { itemWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { ItemForm } from '../items/ItemForm';
import { RowForm } from '../items/RowForm';

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
  const asked = {
    table: 'actionItems',
    more: ['goalId'],
    links: { goalId: goals.map(({ id, statement }) => ({ value: id, label: statement })) },
    scratch: personScratch(personId, former ? `action-${former.id}` : 'action'),
    onClose,
  } as const;
  if (former)
    return <RowForm {...asked} row={former} fields={['text', 'owner', 'dueOn', 'outcome']} />;
  return (
    <ItemForm
      {...asked}
      fields={['text', 'owner', 'dueOn']}
      start={{ personId }}
      save={i18n.t('agenda.saveAction')}
      onSave={(values) =>
        announce(
          i18n.t('item.added', { what: itemWords('actionItems') }),
          addItem(kith, 'actionItems', values),
        )
      }
    />
  );
}
