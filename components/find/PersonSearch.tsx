/** A search box over everyone with its answers below: arrows to walk, Enter to choose. */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { useRoster } from '../hooks/RosterProvider';
import { Avatar } from '../ui/Avatar';
import { Field } from '../ui/Field';
import { OptionRow } from '../ui/OptionRow';
import './PersonSearch.css';

const SHOWN = 7;

interface Props {
  label: string;
  /** Focus goes to the box when it appears: only where the user asked for it. */
  takesFocus?: boolean;
  onPick: (row: RosterRow) => void;
  /** Up was pressed at the first answer: to what stands above the box. */
  onLeaveUp?: (() => void) | undefined;
}

/** A combobox (ARIA 1.2): focus stays in the box, the active answer is told beside it. */
export function PersonSearch({ label, takesFocus, onPick, onLeaveUp }: Props) {
  const roster = useRoster();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);

  const latest = useMemo(
    () => roster?.rows.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)) ?? [],
    [roster],
  );
  const everyone = query.trim() === '' ? latest : (roster?.find(query) ?? []);
  const rows = everyone.slice(0, SHOWN);
  const active = Math.min(at, rows.length - 1);
  // Room for as many answers as there can be: nothing below moves while typing.
  const room = Math.min(SHOWN, roster?.rows.length ?? SHOWN);

  function onKey(event: KeyboardEvent) {
    const row = rows[active];
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, rows.length - 1));
    else if (event.key === 'ArrowUp' && active <= 0 && onLeaveUp) onLeaveUp();
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && row && !event.nativeEvent.isComposing) onPick(row);
    else return;
    event.preventDefault();
  }

  return (
    <div className="PersonSearch">
      <Field label={label}>
        {(ids) => (
          <input
            {...ids}
            ref={box}
            className="Control"
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
            placeholder={i18n.t('find.placeholder')}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <p className="PersonSearch-count" role="status">
        {roster && counted(rows.length, everyone.length, query)}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        style={{ minBlockSize: `calc(${room} * var(--row-small))` }}
      >
        {rows.map((row, index) => (
          <OptionRow
            key={row.id}
            id={`${id}-${index}`}
            isActive={index === active}
            onChoose={() => onPick(row)}
          >
            <Avatar id={row.id} name={row.name} size="small" />
            <bdi className="PersonSearch-name">{row.name}</bdi>
            <bdi className="PersonSearch-line">
              {row.headline ?? row.organization ?? row.location}
            </bdi>
          </OptionRow>
        ))}
      </div>
    </div>
  );
}

function counted(shown: number, all: number, query: string): string {
  if (all === 0) return query.trim() === '' ? i18n.t('find.empty') : i18n.t('find.nobody');
  if (query.trim() === '') return i18n.t('find.latest');
  return shown < all ? i18n.t('find.more', all) : '';
}
