/** An item where it stands: read, changed in its form, removed with a way back. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ItemOf, ItemTable } from '../../utils/domain/items/items';
import { itemWords } from '../../utils/services/item-words';
import { removeItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import './EditItem.css';
import type { ItemFields } from './ItemForm';
import { RowForm } from './RowForm';
import { useUnfolded } from './useUnfolded';

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
  const form = useUnfolded(table, scratch);
  const what = itemWords(table);

  if (form.isOpen)
    return <RowForm {...asked} row={row} takesFocus={form.isAsked} onClose={form.close} />;
  return (
    <div className="EditItem">
      <div className="EditItem-view">{children}</div>
      <div className="EditItem-actions">
        <IconButton
          icon="pencil"
          label={i18n.t('item.edit', { name: isolate(name) })}
          autoFocus={form.isLeft}
          data-settles
          onClick={form.open}
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
