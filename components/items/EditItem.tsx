/** An item where it stands: read, changed in its form, removed with a way back. */
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { ItemInput, ItemOf, ItemTable } from '../../utils/domain/items/items';
import { itemWords } from '../../utils/services/item-words';
import { editItem, removeItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import './EditItem.css';
import { type ItemFields, ItemForm } from './ItemForm';
import { changedFields, isItemDraft } from './item-draft';

interface Props<T extends ItemTable> extends ItemFields<T> {
  row: ItemOf<T>;
  /** What it is called beside its buttons: its text. */
  name: string;
  /** Told once it has been removed. */
  onRemoved?: () => void;
  /** The item as it reads. */
  children: ReactNode;
}

export function EditItem<T extends ItemTable>({
  row,
  name,
  onRemoved,
  children,
  ...asked
}: Props<T>) {
  const kith = useKith();
  const announce = useUndo();
  const { table, scratch } = asked;
  const { kept } = useScratch(scratch, isItemDraft(table));
  // As it was when editing began: what another page writes meanwhile is not overwritten.
  const [edited, setEdited] = useState<ItemOf<T> | null | 'closed'>(null);
  const what = itemWords(table);

  const seen = edited ?? (kept ? row : null);
  if (seen !== null && seen !== 'closed')
    return (
      <ItemForm
        {...asked}
        start={seen as unknown as Partial<ItemInput<T>>}
        save={i18n.t('ui.save')}
        takesFocus={edited !== null}
        onSave={(values) => {
          const patch = changedFields(table, seen, values);
          const editing = editItem(kith, table, row.id, patch, seen);
          return announce(i18n.t('item.changed', { what }), editing);
        }}
        onClose={() => setEdited('closed')}
      />
    );
  return (
    <div className="EditItem">
      <div className="EditItem-view">{children}</div>
      <div className="EditItem-actions">
        <IconButton
          icon="pencil"
          label={i18n.t('item.edit', { name: isolate(name) })}
          autoFocus={edited === 'closed'}
          data-settles
          onClick={() => setEdited(row)}
        />
        <IconButton
          icon="trash"
          label={i18n.t('item.remove', { name: isolate(name) })}
          onClick={async () => {
            const removing = removeItem(kith, table, row.id);
            if (await announce(i18n.t('item.removed', { what }), removing)) onRemoved?.();
          }}
        />
      </div>
    </div>
  );
}
