/** "Add a step": a button that unfolds into the form of an item; open at once where something was half typed. */
import { i18n } from '#i18n';
import type { ItemInput, ItemTable } from '../../utils/domain/items/items';
import { itemWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button, type ButtonLook } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { type ItemFields, ItemForm } from './ItemForm';
import { useUnfolded } from './useUnfolded';

interface Props<T extends ItemTable> extends ItemFields<T> {
  /** What the button says, and what saves. */
  label: string;
  /** What is known before. */
  start: Partial<ItemInput<T>>;
  look?: ButtonLook;
  /** Somebody came here to add one: the form is open. */
  isAsked?: boolean;
  /** Told of what was added. */
  onAdded?: (id: string) => void;
}

export function AddItem<T extends ItemTable>({
  label,
  start,
  look = 'quiet',
  isAsked = false,
  onAdded,
  ...asked
}: Props<T>) {
  const kith = useKith();
  const announce = useUndo();
  const { table, scratch } = asked;
  const form = useUnfolded(table, scratch, isAsked);

  if (form.isOpen)
    return (
      <ItemForm
        {...asked}
        start={start}
        save={label}
        takesFocus={form.isAsked}
        onSave={async (values) => {
          const adding = addItem(kith, table, values);
          const done = await announce(i18n.t('item.added', { what: itemWords(table) }), adding);
          if (done) onAdded?.((await adding).id);
          return done;
        }}
        onClose={form.close}
      />
    );
  return (
    <Button
      className={look === 'quiet' ? 'ItemForm-open' : undefined}
      look={look}
      small={look === 'quiet'}
      autoFocus={form.isLeft}
      onClick={form.open}
    >
      {look === 'quiet' && <Icon name="plus" />}
      {label}
    </Button>
  );
}
