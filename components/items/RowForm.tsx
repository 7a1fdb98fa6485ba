/** The form of a row that is there: writes what was changed, and nothing that another page wrote meanwhile. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ItemInput, ItemOf, ItemTable } from '../../utils/domain/items/items';
import { itemWords } from '../../utils/services/item-words';
import { editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { type ItemFields, ItemForm } from './ItemForm';
import { changedFields } from './item-draft';

interface Props<T extends ItemTable> extends ItemFields<T> {
  row: ItemOf<T>;
  /** What stands in the form in place of the row's own. */
  start?: Partial<ItemInput<T>>;
  /** Not where it opens by itself, because something was half typed. */
  takesFocus?: boolean;
  onClose(): void;
}

export function RowForm<T extends ItemTable>({
  row,
  start,
  takesFocus = true,
  onClose,
  ...asked
}: Props<T>) {
  const kith = useKith();
  const announce = useUndo();
  // As it was when editing began: what another page writes meanwhile is not overwritten.
  const [seen] = useState(row);
  return (
    <ItemForm
      {...asked}
      start={{ ...(seen as unknown as Partial<ItemInput<T>>), ...start }}
      save={i18n.t('ui.save')}
      takesFocus={takesFocus}
      onSave={(values) => {
        const patch = changedFields(asked.table, seen, values);
        return announce(
          i18n.t('item.changed', { what: itemWords(asked.table) }),
          editItem(kith, asked.table, row.id, patch, seen),
        );
      }}
      onClose={onClose}
    />
  );
}
