/** The rows of a list page: walked with arrows or j and k, ticked with Space or x, opened with Enter. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CapturedRow } from '../../utils/domain/capture-result';
import { fold } from '../../utils/domain/fold';
import { MOST_AT_ONCE, rowId, toggled } from '../../utils/domain/picks';
import type { RowMark } from '../../utils/services/known-rows';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useListKeys } from '../hooks/useListKeys';
import { useSettings } from '../hooks/useSettings';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { PickRow } from './PickRow';

/** So many at first, and so many more each time. */
const SHOWN = 25;
/** From so many on, a box to find among them. */
const MANY = 12;

interface Props {
  title: string;
  rows: readonly CapturedRow[];
  /** What is known of each; null until the notes are open. */
  marks: readonly RowMark[] | null;
  ticked: ReadonlySet<string>;
  /** How many of those ticked are here and can be saved. */
  chosen: number;
  onTick: (ids: string[]) => void;
  /** One more was to be ticked than are saved at a time. */
  onMost: () => void;
  onOpen: (row: CapturedRow) => void;
}

interface Entry {
  row: CapturedRow;
  id: string;
  mark: RowMark | null;
}

export function PickRows({ title, rows, marks, ticked, chosen, onTick, onMost, onOpen }: Props) {
  const settings = useSettings();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The box of somebody who is saved gives way to a link.
  useKeptFocus(place);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(SHOWN);
  const [active, setActive] = useState(0);
  const letters = settings?.listKeys ?? false;

  const entries = rows.map(
    (row, at): Entry => ({ row, id: rowId(row), mark: marks?.[at] ?? null }),
  );
  const found = entries.filter(({ row }) => fits(row, query));
  const shown = found.slice(0, most);
  const free = shown.filter(({ mark }) => mark?.state !== 'known');
  const areAllTicked = free.length > 0 && free.every(({ id }) => ticked.has(id));
  const at = Math.min(active, shown.length - 1);

  // Space ticks the first at once; whoever is typing already is left alone.
  useEffect(() => {
    if (document.activeElement === document.body) focusRow(list.current, 0);
  }, []);

  const onListKey = useListKeys({
    count: shown.length,
    active: at,
    letters,
    onMove: (index) => {
      setActive(index);
      focusRow(list.current, index);
    },
  });

  function tick({ id, mark }: Entry) {
    if (mark?.state === 'known') return;
    if (!ticked.has(id) && chosen >= MOST_AT_ONCE) onMost();
    else onTick(toggled([...ticked], id));
  }

  function tickShown() {
    const ids = free.map(({ id }) => id);
    if (areAllTicked) return onTick([...ticked].filter((id) => !ids.includes(id)));
    const added = ids.filter((id) => !ticked.has(id));
    const room = MOST_AT_ONCE - chosen;
    onTick([...ticked, ...added.slice(0, room)]);
    if (added.length > room) onMost();
  }

  return (
    <div ref={place} className="PickFromList">
      <div className="PickRows-head">
        <h2 tabIndex={-1}>{title}</h2>
        <Button small look="quiet" disabled={free.length === 0} onClick={tickShown}>
          {i18n.t(areAllTicked ? 'picks.untick' : 'picks.tickShown')}
        </Button>
      </div>
      {rows.length > MANY && (
        <TextField
          label={i18n.t('picks.filter')}
          hideLabel
          type="search"
          placeholder={i18n.t('picks.filter')}
          value={query}
          onChange={setQuery}
          onKeyDown={(event) => {
            // Enter finds; it does not save.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            focusRow(list.current, 0);
          }}
        />
      )}
      <ul
        ref={list}
        className="PickRows"
        onKeyDown={(event) => {
          const entry = shown[at];
          const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
          const isBox = event.target instanceof HTMLInputElement;
          if (entry && isPlain && letters && event.key === 'x') tick(entry);
          // A link and a button answer to Enter themselves.
          else if (entry && isPlain && isBox && event.key === 'Enter') onOpen(entry.row);
          else return onListKey(event);
          event.preventDefault();
        }}
        onFocus={(event) => {
          const index = event.target.closest<HTMLElement>('[data-index]')?.dataset.index;
          if (index !== undefined) setActive(Number(index));
        }}
      >
        {shown.map((entry, index) => (
          <PickRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a page that was read once, in its order; two may be alike
            key={`${index} ${entry.id}`}
            index={index}
            {...entry}
            isActive={index === at}
            isTicked={ticked.has(entry.id)}
            onTick={() => tick(entry)}
            onOpen={() => onOpen(entry.row)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className="PickRows-more">{i18n.t('picks.nobody')}</p>}
      {shown.length < found.length && (
        <p className="PickRows-more">
          {i18n.t('picks.shown', { shown: String(shown.length), all: String(found.length) })}
          <Button small look="quiet" onClick={() => setMost(most + SHOWN)}>
            {i18n.t('picks.more')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Whether all that was typed stands in a row's lines. */
function fits({ name, headline, organization, location }: CapturedRow, query: string): boolean {
  const line = fold([name, headline, organization, location].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => line.includes(word));
}

function focusRow(list: HTMLElement | null, index: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-settles]`)?.focus();
}
