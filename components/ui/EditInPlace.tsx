/**
 * A value that is read as text and edited where it stands. What is half typed is kept through
 * `Scratch`-shaped effects handed in, and an edit that could not be saved stays open.
 */
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';
import { classes } from './classes';
import { FormActions } from './FormActions';
import './EditInPlace.css';
import { formKeys } from './form-keys';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

/** Where half-typed drafts are kept; the same shape as hooks/useScratch. */
interface DraftStore<T> {
  kept: T | null | undefined;
  keep(value: T): void;
  drop(): void;
}

export interface EditorProps<T> {
  draft: T;
  setDraft(draft: T): void;
  autoFocus: boolean;
  /** What is wrong with the draft, once saving it was tried. */
  error: string | null;
}

interface Props<T> {
  /** What is edited, for "Edit headline". */
  label: string;
  /** The value as it reads. */
  children: ReactNode;
  /** Nothing is there yet: one button with these words stands for value and pencil. */
  addLabel?: string | undefined;
  /** Shown on hover and focus, and said with the edit button: where the value came from. */
  origin?: string | undefined;
  /** Where there is room, the origin stands in the margin instead of below. */
  originInMargin?: boolean;
  store: DraftStore<T>;
  /** The value to start editing from. */
  start: T;
  editor(props: EditorProps<T>): ReactNode;
  /** Editing begins, from the value that is read now. */
  onOpen?: (() => void) | undefined;
  /** @returns what is wrong with a draft; one that is wrong is not saved. */
  problemOf?: ((draft: T) => string | null) | undefined;
  /** @returns whether it was saved. */
  onSave(draft: T): Promise<boolean>;
  className?: string;
}

export function EditInPlace<T>({
  label,
  children,
  addLabel,
  origin,
  originInMargin,
  store,
  start,
  editor,
  onOpen,
  problemOf,
  onSave,
  className,
}: Props<T>) {
  const [draft, setDraft] = useState<{ value: T; focus: boolean } | null>(null);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const originId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const returnFocus = useRef(false);
  const { kept } = store;

  useEffect(() => {
    if (kept !== null && kept !== undefined)
      setDraft((now) => now ?? { value: kept, focus: false });
  }, [kept]);

  useEffect(() => {
    if (draft || !returnFocus.current) return;
    returnFocus.current = false;
    button.current?.focus();
  }, [draft]);

  const opened = draft?.focus === true;
  useEffect(() => {
    if (!opened || form.current?.contains(document.activeElement)) return;
    form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [opened]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(true);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const open = () => {
    onOpen?.();
    setDraft({ value: start, focus: true });
  };

  const close = () => {
    store.drop();
    returnFocus.current = true;
    setTried(false);
    setDraft(null);
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!draft || saving) return;
    setTried(true);
    if (problemOf?.(draft.value)) return;
    setSaving(true);
    try {
      if (await onSave(draft.value)) close();
    } finally {
      setSaving(false);
    }
  };

  if (draft) {
    return (
      <form
        ref={form}
        className={classes('EditInPlace is-open', className)}
        onSubmit={save}
        onKeyDown={formKeys({ onCancel: close, onSave: save })}
      >
        {editor({
          draft: draft.value,
          setDraft: (value) => {
            setDraft({ value, focus: draft.focus });
            store.keep(value);
          },
          autoFocus: draft.focus,
          error: (tried && problemOf?.(draft.value)) || null,
        })}
        {origin && <p className="EditInPlace-note">{origin}</p>}
        <FormActions look="primary" small busy={saving} onCancel={close} />
      </form>
    );
  }

  if (addLabel !== undefined) {
    return (
      <Button
        ref={button}
        className={classes('EditInPlace-add', className)}
        small
        look="quiet"
        onClick={open}
      >
        <Icon name="plus" />
        {addLabel}
      </Button>
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: coming near only shows the origin again
    <div
      className={classes('EditInPlace', dismissed && 'is-dismissed', className)}
      onPointerEnter={() => setDismissed(false)}
      onFocus={() => setDismissed(false)}
    >
      <div className="EditInPlace-value">{children}</div>
      <IconButton
        ref={button}
        icon="pencil"
        label={i18n.t('ui.editField', { field: label })}
        aria-describedby={origin ? originId : undefined}
        onClick={open}
      />
      {origin && (
        <div id={originId} className={classes('EditInPlace-origin', originInMargin && 'is-margin')}>
          {origin}
        </div>
      )}
    </div>
  );
}
