/** How sure of reaching a goal, over time: a small line, with the same in words for those who listen. */
import { i18n } from '#i18n';
import { confidenceLine } from '../../utils/domain/confidence-line';
import type { ProgressEntry } from '../../utils/domain/items/progress-entry';
import { useToday } from '../hooks/useToday';
import { dayWords, locale } from '../ui/dates';
import './ConfidenceLine.css';

const WIDTH = 240;
const STEP = 12;
const EDGE = 6;
/** From 1 to 5. */
const STEPS = 5;

/** Nothing before there are two days to tell apart. */
export function ConfidenceLine({ entries }: { entries: readonly ProgressEntry[] }) {
  const today = useToday();
  const points = confidenceLine(entries);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return null;
  const at = points.map(({ x, confidence }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: EDGE + (STEPS - confidence) * STEP,
  }));
  const height = 2 * EDGE + (STEPS - 1) * STEP;
  const said = points.map(({ on, confidence }) =>
    i18n.t('goals.sureOn', { day: dayWords(on, today), step: String(confidence) }),
  );
  return (
    <figure className="ConfidenceLine">
      <figcaption>{i18n.t('goals.sureLine')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={new Intl.ListFormat(locale()).format(said)}
      >
        {Array.from({ length: STEPS }, (_, step) => EDGE + step * STEP).map((y) => (
          <line key={y} className="ConfidenceLine-step" x1="0" x2={WIDTH} y1={y} y2={y} />
        ))}
        <polyline points={at.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {at.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3" />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{dayWords(first.on, today)}</span>
        <span>{dayWords(last.on, today)}</span>
      </p>
    </figure>
  );
}
