/** One status and who stands there. Of a long column only the cards in sight exist. */
import { type Ref, useEffect, useRef, useState } from 'react';
import { type CustomItemComponentProps, Virtualizer, type VirtualizerHandle } from 'virtua';
import { i18n } from '#i18n';
import { allowedMoves, type OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { classes } from '../ui/classes';
import { StatusMark } from '../ui/StatusMark';
import { BoardCard } from './BoardCard';
import './BoardColumn.css';
import { numberWords } from '../ui/number-words';
import type { Column } from './board';
import { columnWords } from './column-words';

/** A card of three lines with the gap below it; what is taller is measured. */
const CARD_PX = 96;
const BEYOND_PX = 600;

interface Props {
  column: Column;
  today: Temporal.PlainDate;
  zone: string;
  /** The card that is wanted to have focus, or -1. */
  active: number;
  /** The one column seen on a narrow window. */
  isCurrent: boolean;
  /** Who is being dragged. */
  dragged: RosterRow | null;
  onMove(row: RosterRow, to: OutreachStatus): void;
  onDrag(row: RosterRow | null): void;
  onFocus(status: OutreachStatus, index: number): void;
}

export function BoardColumn(props: Props) {
  const { column, today, zone, active, isCurrent, dragged, onMove, onDrag, onFocus } = props;
  const { status, rows } = column;
  const place = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const [isOver, setIsOver] = useState(false);
  useKeptFocus(place);

  useEffect(() => {
    if (active < 0) return;
    const focus = () => {
      const item = scroller.current?.querySelector(`[data-index="${active}"]`);
      // The reader may have come to its button, not to its link.
      if (!item || item.contains(document.activeElement)) return item !== null;
      item.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
      item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return true;
    };
    if (focus()) return;
    // A card far away exists only after the list has moved there.
    list.current?.scrollToIndex(active, { align: 'nearest' });
    const watcher = new MutationObserver(() => focus() && watcher.disconnect());
    if (scroller.current) watcher.observe(scroller.current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [active]);

  const takes = dragged && allowedMoves(dragged.status).includes(status);
  const refuses = dragged !== null && dragged.status !== status && !takes;
  return (
    <section
      ref={place}
      className={classes(
        'BoardColumn',
        isCurrent && 'is-current',
        isOver && takes && 'is-taking',
        refuses && 'is-refusing',
      )}
      aria-labelledby={`board-${status}`}
      onDragOver={(event) => {
        if (!dragged || dragged.status === status) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (dragged && dragged.status !== status) onMove(dragged, status);
        onDrag(null);
      }}
    >
      <header className="BoardColumn-head">
        <h2 id={`board-${status}`} tabIndex={-1}>
          <StatusMark status={status} />
          <span className="BoardColumn-count">{numberWords(rows.length)}</span>
        </h2>
        <p>{columnWords(status)}</p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notes where the focus is */}
      <div
        ref={scroller}
        className="BoardColumn-body"
        onFocus={({ target }) => {
          const index = target.closest<HTMLElement>('[data-index]')?.dataset.index;
          if (index !== undefined) onFocus(status, Number(index));
        }}
      >
        {refuses && isOver && <p className="BoardColumn-why">{i18n.t('board.notYet')}</p>}
        {rows.length === 0 ? (
          <p className="BoardColumn-empty">{i18n.t('board.nobodyHere')}</p>
        ) : (
          <Virtualizer
            ref={list}
            as="ul"
            item={BoardItem}
            scrollRef={scroller}
            data={rows}
            itemSize={CARD_PX}
            bufferSize={BEYOND_PX}
            keepMounted={active >= 0 && active < rows.length ? [active] : []}
          >
            {(row) => (
              <BoardCard
                key={row.id}
                row={row}
                today={today}
                zone={zone}
                onMove={onMove}
                onDrag={onDrag}
              />
            )}
          </Virtualizer>
        )}
      </div>
    </section>
  );
}

/** A place in the column, with the gap to the next. */
function BoardItem({ ref, index, ...rest }: CustomItemComponentProps & { ref?: Ref<never> }) {
  return <li {...rest} ref={ref} className="BoardColumn-item" data-index={index} />;
}
