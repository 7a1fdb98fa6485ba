/** The form of every kind of item: its fields follow from its rules, and what is half typed is kept. */
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ITEMS, type ItemInput, type ItemTable } from '../../utils/domain/items/items';
import type { Rules } from '../../utils/domain/items/rules';
import { useScratch } from '../hooks/useScratch';
import { Button } from '../ui/Button';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import type { Choice } from '../ui/NativeSelect';
import { ItemField } from './ItemField';
import './ItemForm.css';
import {
  type ItemDraft,
  isItemDraft,
  itemDraftOf,
  saysAny,
  type Wrong,
  wrongIn,
} from './item-draft';

export type FieldOf<T extends ItemTable> = keyof ItemInput<T> & string;

/** What a form of items asks, and how. */
export interface ItemFields<T extends ItemTable> {
  table: T;
  /** What is asked, in this order, which may follow from what is said so far; the first has the focus. */
  fields: readonly FieldOf<T>[] | ((draft: ItemDraft) => readonly FieldOf<T>[]);
  /** What is asked only of who unfolds "More", and where something is said; `confidential` is always there. */
  more?: readonly FieldOf<T>[];
  /** The name under which half-typed text is kept (domain/scratch-key.ts). */
  scratch: string;
  /** By field, what an id may stand for; without it the field asks for people. */
  links?: Partial<Record<FieldOf<T>, readonly Choice<string>[]>>;
  /** By field, one line below that helps to find an answer. */
  hints?: Partial<Record<FieldOf<T>, string>>;
  /** What follows from what was said, before it is looked at and saved. */
  complete?: (draft: ItemDraft) => ItemDraft;
}

interface Props<T extends ItemTable> extends ItemFields<T> {
  /** What is known before. */
  start: Partial<ItemInput<T>>;
  /** The words of the button that saves. */
  save: string;
  /** Not where it opens by itself, because something was half typed. */
  takesFocus?: boolean;
  /** @returns whether it was saved. */
  onSave(values: ItemInput<T>): Promise<boolean>;
  onClose(): void;
  /** What is asked beside the item's own fields, between them and the buttons. */
  children?: ReactNode;
}

export function ItemForm<T extends ItemTable>({
  table,
  fields,
  more = [],
  start,
  scratch,
  links = {},
  hints = {},
  complete = asItIs,
  save,
  takesFocus = true,
  onSave,
  onClose,
  children,
}: Props<T>) {
  const id = useId();
  const rules: Rules = ITEMS[table];
  const place = useRef<HTMLFormElement>(null);
  const { kept, keep, drop } = useScratch(scratch, isItemDraft(table));
  const [draft, setDraft] = useState<ItemDraft | null>(null);
  // A key that adds a tag and saves does both before the form is drawn anew.
  const latest = useRef<ItemDraft>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  useEffect(() => {
    if (kept === undefined) return;
    setDraft((now) => {
      latest.current = now ?? kept ?? itemDraftOf(table, start);
      return latest.current;
    });
  }, [kept, table, start]);
  /** Where the keyboard goes once it is there: what is wrong, or the first of "More". */
  const [next, setNext] = useState<{ field: string | undefined } | null>(null);
  useEffect(() => {
    const field = place.current?.querySelector(`[data-field="${next?.field}"]`);
    field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [next]);
  if (!draft) return null;

  const isUnfolded = unfolded ?? saysAny(table, more, draft);
  const first = typeof fields === 'function' ? fields(draft) : fields;
  const shown = new Set<string>([...first, ...(isUnfolded ? more : []), 'confidential']);
  // Whom it is about may be known before: the keyboard begins at what is still to be said.
  const isKnown = (field: string) => rules[field]?.is === 'id' && saysAny(table, [field], draft);
  const begin = [...shown].find((field) => !isKnown(field));
  const change = (field: string, value: unknown) => {
    latest.current = { ...latest.current, [field]: value };
    setDraft(latest.current);
    keep(latest.current);
    if (wrong?.field === field) setWrong(null);
  };
  const close = () => {
    drop();
    onClose();
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSaving) return;
    const said = complete(latest.current);
    const found = wrongIn(table, said);
    // Of what this form does not ask, the verb itself says what is wrong.
    const asked = found && [...shown, ...more].includes(found.field) ? found : null;
    setWrong(asked);
    if (asked) {
      setNext(asked);
      if (!shown.has(asked.field)) setUnfolded(true);
      return;
    }
    setSaving(true);
    try {
      if (await onSave(said as ItemInput<T>)) close();
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      ref={place}
      className="Form ItemForm"
      aria-label={save}
      noValidate
      onSubmit={submit}
      onKeyDown={formKeys({ onCancel: close, onSave: submit })}
    >
      <div id={id} className="ItemForm-fields">
        {[...shown].flatMap((field) => {
          const rule = rules[field];
          if (!rule) return [];
          return (
            <div key={field} data-field={field} className={`ItemForm-field is-${rule.is}`}>
              <ItemField
                table={table}
                field={field}
                rule={rule}
                value={draft[field]}
                links={links[field as FieldOf<T>]}
                hint={hints[field as FieldOf<T>]}
                error={wrong?.field === field ? i18n.t(`item.${wrong.why}`) : undefined}
                autoFocus={takesFocus && field === begin}
                onChange={(value) => change(field, value)}
              />
            </div>
          );
        })}
      </div>
      {children}
      <FormActions save={save} look="primary" busy={isSaving} onCancel={close}>
        {more.length > 0 && (
          <Button
            look="quiet"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => {
              setUnfolded(!isUnfolded);
              setNext(isUnfolded ? null : { field: more[0] });
            }}
          >
            {i18n.t(isUnfolded ? 'item.less' : 'item.more')}
          </Button>
        )}
      </FormActions>
    </form>
  );
}

const asItIs = (draft: ItemDraft) => draft;
