/** Outreach status by shape and word; colour only follows. An arrow says who wrote last. */
import type { OutreachStatus } from '../../utils/domain/outreach';
import './StatusMark.css';
import './VisuallyHidden.css';
import { statusWords } from './status-words';

const DRAWINGS: Record<OutreachStatus, string> = {
  saved: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z',
  drafting: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 7.2v1.6M5.2 7.2v1.6M10.8 7.2v1.6',
  sent: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM5.5 8h5M8.3 5.8L10.5 8l-2.2 2.2',
  replied: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM10.5 8h-5M7.7 5.8L5.5 8l2.2 2.2',
  'meeting-set': 'M3 3.8h10v9.2H3zM3 6.6h10M5.6 2.4v2.4M10.4 2.4v2.4',
  'in-touch':
    'M6 4.2a3.8 3.8 0 100 7.6 3.8 3.8 0 000-7.6zM10 4.2a3.8 3.8 0 100 7.6 3.8 3.8 0 000-7.6z',
  resting: 'M9.5 2.7a5.5 5.5 0 104 8.3A5.2 5.2 0 019.5 2.7z',
  declined: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM5 8h6',
};

/** @param hideWord - shape to the eye, word to the ear: only in narrow rows. */
export function StatusMark({ status, hideWord }: { status: OutreachStatus; hideWord?: boolean }) {
  const word = statusWords(status);
  return (
    <span className={`StatusMark is-${status}`} title={hideWord ? word : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[status]} />
      </svg>
      <span className={hideWord ? 'VisuallyHidden' : undefined}>{word}</span>
    </span>
  );
}
