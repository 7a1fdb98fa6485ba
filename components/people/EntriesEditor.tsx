/** A small list of small forms: positions, education. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import './EntriesEditor.css';
import { type EntryDraft, NEW_ENTRY } from './entry-drafts';

interface Part {
  name: string;
  label: string;
  /** Dates are short and stand beside each other. */
  isDate?: boolean;
}

interface Props {
  parts: readonly Part[];
  drafts: EntryDraft[];
  onChange(drafts: EntryDraft[]): void;
  /** "Add a position". */
  addLabel: string;
  /** "I still do this"; rows without such a box have no present. */
  currentLabel?: string;
}

/** What goes on has no end: ticking the box empties the date, and a date unticks the box. */
export function EntriesEditor({ parts, drafts, onChange, addLabel, currentLabel }: Props) {
  const set = (index: number, change: (draft: EntryDraft) => EntryDraft) =>
    onChange(drafts.map((draft, at) => (at === index ? change(draft) : draft)));
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(drafts.length);
  useEffect(() => {
    const added = drafts.length > count.current;
    count.current = drafts.length;
    if (added) list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus();
  }, [drafts.length]);
  return (
    <div className="EntriesEditor" ref={list}>
      {drafts.map((draft, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and their order is what is edited
        <fieldset key={index} className="EntriesEditor-entry" aria-label={`${index + 1}`}>
          {parts.map(({ name, label, isDate }) => (
            <TextField
              key={name}
              label={label}
              className={isDate ? 'is-date' : undefined}
              placeholder={isDate ? hintOf(name, draft) : undefined}
              value={draft.texts[name] ?? ''}
              onChange={(value) =>
                set(index, ({ from, texts, current }) => ({
                  from,
                  texts: { ...texts, [name]: value },
                  current: current && (name !== 'end' || value.trim() === ''),
                }))
              }
            />
          ))}
          {currentLabel && (
            <CheckBox
              label={currentLabel}
              on={draft.current}
              onChange={(current) =>
                set(index, ({ from, texts }) => ({
                  from,
                  texts: current ? { ...texts, end: '' } : texts,
                  current,
                }))
              }
            />
          )}
          <IconButton
            icon="trash"
            label={i18n.t('person.removeEntry')}
            onClick={() => onChange(drafts.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      <Button small look="quiet" onClick={() => onChange([...drafts, NEW_ENTRY])}>
        <Icon name="plus" />
        {addLabel}
      </Button>
    </div>
  );
}

/** What goes on to this day has no end to type. */
function hintOf(part: string, { current }: EntryDraft): string {
  return i18n.t(part === 'end' && current ? 'person.now' : 'person.datePlaceholder');
}
