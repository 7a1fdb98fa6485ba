/** How far something has come: a bar, and words for it. */
import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import './ProgressLine.css';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  words: string;
  /** From 0 to 1; without it nobody can say. */
  part?: number | undefined;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Those who listen hear every quarter, not every row. */
export function ProgressLine({ words, part, children }: Props) {
  const id = useId();
  const quarter = part === undefined ? null : Math.floor(part * 4) * 25;
  return (
    <div className="ProgressLine">
      <p id={id} role={quarter === null ? 'status' : undefined}>
        {words}
      </p>
      <progress aria-labelledby={id} value={part} max={1} />
      {quarter !== null && (
        <VisuallyHidden>
          <span role="status">{i18n.t('ui.progressPart', { percent: String(quarter) })}</span>
        </VisuallyHidden>
      )}
      {children && <div className="ProgressLine-actions">{children}</div>}
    </div>
  );
}
