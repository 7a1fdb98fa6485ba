/** The form of every kind of item: its fields follow from its rules, and what is half typed is kept. */
import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { ITEMS, type ItemInput, type ItemTable } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { useScratch } from '../hooks/useScratch';
import { Button } from '../ui/Button';
import { formKeys } from '../ui/form-keys';
import type { Choice } from '../ui/NativeSelect';
import { ItemField } from './ItemField';
import './ItemForm.css';
import { type ItemDraft, isItemDraft, itemDraftOf, type Wrong, wrongIn } from './item-draft';

export type FieldOf<T extends ItemTable> = keyof ItemInput<T> & string;

interface Props<T extends ItemTable> {
  table: T;
  /** What is asked, in this order; the first has the focus. */
  fields: readonly FieldOf<T>[];
  /** What is asked only of who unfolds "More"; `confidential` is always there. */
  more?: readonly FieldOf<T>[];
  /** What is known before. */
  start: Partial<ItemInput<T>>;
  /** The name under which half-typed text is kept (domain/scratch-key.ts). */
  scratch: string;
  /** By field, what an id may stand for; without it the field asks for people. */
  links?: Partial<Record<FieldOf<T>, readonly Choice<string>[]>>;
  /** The words of the button that saves. */
  save: string;
  /** @returns whether it was saved. */
  onSave(values: ItemInput<T>): Promise<boolean>;
  onClose(): void;
}

export function ItemForm<T extends ItemTable>({
  table,
  fields,
  more = [],
  start,
  scratch,
  links = {},
  save,
  onSave,
  onClose,
}: Props<T>) {
  const id = useId();
  const rules: Rules = ITEMS[table];
  const { kept, keep, drop } = useScratch(scratch, isItemDraft(table));
  const [draft, setDraft] = useState<ItemDraft | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    if (kept !== undefined) setDraft((now) => now ?? kept ?? itemDraftOf(table, start));
  }, [kept, table, start]);
  if (!draft) return null;

  const close = () => {
    drop();
    onClose();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const found = wrongIn(table, draft);
    setWrong(found);
    if (found && !fields.some((field) => field === found.field)) setUnfolded(true);
    if (found || isSaving) return;
    setSaving(true);
    try {
      if (await onSave(draft as ItemInput<T>)) close();
    } finally {
      setSaving(false);
    }
  };
  const shown: readonly string[] = [...fields, ...(isUnfolded ? more : []), 'confidential'];

  return (
    <form
      className="ItemForm"
      aria-label={save}
      noValidate
      onSubmit={submit}
      onKeyDown={formKeys({ onCancel: close, onSave: submit })}
    >
      <div id={id} className="ItemForm-fields">
        {[...new Set(shown)].flatMap((field, at) => {
          const rule = rules[field];
          if (!rule) return [];
          return (
            <div key={field} className={`ItemForm-field is-${rule.is}`}>
              <ItemField
                table={table}
                field={field}
                rule={rule}
                value={draft[field]}
                links={links[field as FieldOf<T>]}
                error={wrong?.field === field ? i18n.t(`item.${wrong.why}`) : undefined}
                autoFocus={at === 0}
                onChange={(value) => {
                  const next = { ...draft, [field]: value };
                  setDraft(next);
                  keep(next);
                }}
              />
            </div>
          );
        })}
      </div>
      <div className="ItemForm-actions">
        <Button type="submit" look="primary" busy={isSaving}>
          {save}
        </Button>
        <Button look="quiet" onClick={close}>
          {i18n.t('ui.cancel')}
        </Button>
        {more.length > 0 && (
          <Button
            look="quiet"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {i18n.t(isUnfolded ? 'item.less' : 'item.more')}
          </Button>
        )}
      </div>
    </form>
  );
}
