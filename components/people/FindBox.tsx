/** Finding anyone from anywhere: ⌘K or Ctrl K, a few letters, Enter. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { peopleAddress, personAddress } from '../hooks/route';
import { goTo } from '../hooks/useRoute';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import './FindBox.css';

const SHOWN = 7;

export function FindBox() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(false);
  const roster = useRoster(wanted);
  const found = useMemo(
    () => (open && text.trim() !== '' ? (roster?.find(text) ?? null) : null),
    [open, text, roster],
  );
  const shown = found?.slice(0, SHOWN) ?? [];
  const chosen = shown[Math.min(at, shown.length - 1)];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const leave = () => {
    setText('');
    setOpen(false);
    input.current?.blur();
  };

  return (
    <search className="FindBox">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n.t('app.find')}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        placeholder={i18n.t('app.find')}
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
            if (chosen) goTo(personAddress(chosen.id));
            else if (text.trim()) goTo(peopleAddress(new URLSearchParams({ q: text })));
            leave();
          } else if (event.key === 'Escape') {
            leave();
          }
        }}
      />
      <span className="FindBox-key" aria-hidden="true">
        {isApple() ? '⌘K' : 'Ctrl K'}
      </span>
      <div
        id={`${id}-list`}
        className="FindBox-list"
        role="listbox"
        aria-label={i18n.t('app.found')}
        hidden={shown.length === 0}
      >
        {shown.map((row) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as a combobox has it
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, as a combobox has it
          <div
            key={row.id}
            id={`${id}-${row.id}`}
            role="option"
            aria-selected={row === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              goTo(personAddress(row.id));
              leave();
            }}
          >
            <Avatar id={row.id} name={row.name} size="small" />
            <span>
              <bdi>{row.name}</bdi>
              <bdi className="FindBox-detail">{row.headline ?? row.organization}</bdi>
            </span>
          </div>
        ))}
      </div>
      <span className="VisuallyHidden" role="status">
        {found && i18n.t('app.foundCount', found.length)}
      </span>
    </search>
  );
}

/** Which key the hint names; both work everywhere. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.platform);
}
