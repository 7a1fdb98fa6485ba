/** How far past its day it is to be in touch: by shape and word first, by colour last. */
import { i18n } from '#i18n';
import './TouchMark.css';

/** Half full when the time has come, full when half as much again has gone. */
const DRAWINGS = {
  due: 'M8 2.5a5.5 5.5 0 010 11z',
  late: 'M8 2.5a5.5 5.5 0 010 11a5.5 5.5 0 010-11z',
} as const;

export function TouchMark({ state }: { state: keyof typeof DRAWINGS }) {
  return (
    <span className={`TouchMark is-${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="5.5" />
        <path d={DRAWINGS[state]} />
      </svg>
      {i18n.t(state === 'late' ? 'today.touchLate' : 'today.touchDue')}
    </span>
  );
}
