/** A note that was said, as a card: to read again, to copy, to print and put in an envelope. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { GratitudeNote } from '../../utils/domain/items/gratitude-note';
import { itemValueWords } from '../../utils/services/item-words';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { dayWords } from '../ui/dates';
import { printOnly } from '../ui/print-only';
import './NoteCard.css';

export function NoteCard({ note, name }: { note: GratitudeNote; name: string }) {
  const today = useToday();
  const card = useRef<HTMLElement>(null);
  const { text, what, impact, saidOn, channel, occasion } = note;
  const words = text || [what, impact].filter(Boolean).join('\n\n');
  return (
    <div className="NoteCard-place">
      <article ref={card} className="NoteCard">
        <p className="NoteCard-for">
          <bdi>{name}</bdi>
        </p>
        <p className="NoteCard-words" dir="auto">
          {words}
        </p>
        <p className="NoteCard-facts">
          <span>{itemValueWords('gratitude', 'occasion', occasion)}</span>
          {saidOn && <span>{dayWords(saidOn, today)}</span>}
          {channel && <span>{itemValueWords('gratitude', 'channel', channel)}</span>}
        </p>
      </article>
      <div className="NoteCard-actions">
        <CopyButton text={words} />
        <Button look="quiet" onClick={() => printOnly(card.current)}>
          {i18n.t('ui.print')}
        </Button>
      </div>
    </div>
  );
}
