/** An action item to agree on, or to change: what, who, by when. */
import { i18n } from '#i18n';
import type { ActionItem } from '../../utils/domain/items/action-item';
import { aboutScratch } from '../../utils/domain/scratch-key';
import { goalsWith } from '../../utils/services/action-items';
import { itemWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { ItemForm } from '../items/ItemForm';
import { RowForm } from '../items/RowForm';

interface Props {
  /** With whom; null for what concerns the user alone. */
  personId: string | null;
  /** What is changed; without it a new one is agreed on. */
  former?: ActionItem;
  /** Not where it opens by itself, because something was half typed. */
  takesFocus?: boolean;
  onClose(): void;
}

/** What of an action is half typed. */
export const actionScratch = ({ id, personId }: ActionItem) =>
  aboutScratch(personId, `action-${id}`);

export function ActionForm({ personId, former, takesFocus = true, onClose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const goals = useLive((open) => goalsWith(open, personId), [personId]) ?? [];
  const asked = {
    table: 'actionItems',
    takesFocus,
    links: { goalId: goals.map(({ id, statement }) => ({ value: id, label: statement })) },
    scratch: former ? actionScratch(former) : aboutScratch(personId, 'action'),
    onClose,
  } as const;
  if (former)
    return (
      <RowForm
        {...asked}
        row={former}
        fields={['text', 'owner', 'dueOn', 'outcome']}
        // With whom, where that is still to be said.
        more={personId === null ? ['goalId', 'personId'] : ['goalId']}
      />
    );
  return (
    <ItemForm
      {...asked}
      fields={['text', 'owner', 'dueOn']}
      more={['goalId']}
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
