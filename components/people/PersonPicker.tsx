/** Typing a few letters to reach someone: the one combobox, in the search box and wherever a person is chosen. */
import { type ReactNode, type RefObject, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { useRoster } from '../hooks/RosterProvider';
import { Avatar } from '../ui/Avatar';
import { OptionRow } from '../ui/OptionRow';
import './PersonPicker.css';
import '../ui/VisuallyHidden.css';
import '../ui/Clamped.css';

const SHOWN = 7;

interface Props {
  label: string;
  /** Stands in the empty box; without it the label does. */
  placeholder?: string;
  /** Stands before and after the text: a drawing, a key. */
  before?: ReactNode;
  after?: ReactNode;
  input?: RefObject<HTMLInputElement | null>;
  /** Someone who cannot be chosen. */
  except?: string;
  onChoose(row: RosterRow): void;
  /** Enter without anyone found. */
  onText?(text: string): void;
}

/** Focus stays in the box; arrows walk what was found (WAI-ARIA combobox with a list). */
export function PersonPicker({
  label,
  placeholder = label,
  before,
  after,
  input,
  except,
  onChoose,
  onText,
}: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(false);
  const roster = useRoster(wanted);
  const found = useMemo(() => {
    if (!open || text.trim() === '' || !roster) return null;
    return roster.find(text).filter((row) => row.id !== except);
  }, [open, text, roster, except]);
  const shown = found?.slice(0, SHOWN) ?? [];
  const chosen = shown[Math.min(at, shown.length - 1)];

  const choose = (row: RosterRow) => {
    setText('');
    setOpen(false);
    onChoose(row);
  };

  return (
    <div className="PersonPicker">
      {before}
      <input
        ref={input}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        placeholder={placeholder}
        value={text}
        onFocus={() => {
          setWanted(true);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setAt(shown.length === 0 ? 0 : (at + step + shown.length) % shown.length);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            if (chosen) choose(chosen);
            else if (text.trim()) onText?.(text);
          } else if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            setText('');
          }
        }}
      />
      {after}
      <div
        id={`${id}-list`}
        className="PersonPicker-list"
        role="listbox"
        aria-label={i18n.t('app.found')}
        hidden={shown.length === 0}
      >
        {shown.map((row) => (
          <OptionRow
            key={row.id}
            id={`${id}-${row.id}`}
            isActive={row === chosen}
            onChoose={() => choose(row)}
          >
            <Avatar id={row.id} name={row.name} size="small" />
            <span>
              <bdi>{row.name}</bdi>
              <span className="PersonPicker-detail Clamped">
                <bdi>{row.headline ?? row.organization}</bdi>
              </span>
            </span>
          </OptionRow>
        ))}
      </div>
      {found?.length === 0 && <p className="PersonPicker-none">{i18n.t('find.nobody')}</p>}
      <span className="VisuallyHidden" role="status">
        {found && i18n.t('app.foundCount', found.length)}
      </span>
    </div>
  );
}
