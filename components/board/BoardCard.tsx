/** One person on the board: who, what they do, what comes next. */
import { memo } from 'react';
import { i18n } from '#i18n';
import { allowedMoves, type OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { personAddress } from '../hooks/route';
import { classes } from '../ui/classes';
import { isolate } from '../ui/isolate';
import { MenuButton } from '../ui/MenuButton';
import { statusWords } from '../ui/status-words';
import { nextWords, turnSince } from './next-line';
import './BoardCard.css';
import '../ui/Clamped.css';

interface Props {
  row: RosterRow;
  today: Temporal.PlainDate;
  zone: string;
  onMove(row: RosterRow, to: OutreachStatus): void;
  /** The card is taken up, or put down. */
  onDrag(row: RosterRow | null): void;
}

/** The name is the link; a press anywhere on the card follows it. */
export const BoardCard = memo(function BoardCard({ row, today, zone, onMove, onDrag }: Props) {
  const detail = [row.headline, row.organization].filter((part) => part !== null);
  const next = nextWords(row, today);
  const turn = turnSince(row, today, zone);
  const isPast = row.next !== null && row.next < today.toString();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging only repeats what the menu does
    <div
      className="BoardCard"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.name);
        onDrag(row);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <a className="Clamped" href={personAddress(row.id)} data-settles draggable={false}>
        <bdi>{row.name}</bdi>
      </a>
      <MenuButton
        label={i18n.t('board.moveWho', { name: isolate(row.name) })}
        choices={allowedMoves(row.status).map((id) => ({ id, label: statusWords(id) }))}
        look="quiet"
        small
        onChoose={(to) => onMove(row, to)}
      >
        {i18n.t('board.move')}
      </MenuButton>
      <p className="BoardCard-line Clamped">
        {detail.map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <p className="BoardCard-line Clamped">
        {next && <bdi className={classes('BoardCard-next', isPast && 'is-past')}>{next}</bdi>}
        {next && turn && ' · '}
        {turn}
        {!next && !turn && i18n.t('board.nothingNext')}
      </p>
    </div>
  );
});
