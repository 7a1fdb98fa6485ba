/** How long a message is, and how much its channel takes: said in words before it is too much. */
import { i18n } from '#i18n';
import { graphemes, mayBeCountedLonger } from '../../utils/domain/channel-limits';
import { classes } from '../ui/classes';
import './Counter.css';

interface Props {
  text: string;
  /** Null where the channel takes any length. */
  limit: number | null;
}

export function Counter({ text, limit }: Props) {
  const count = graphemes(text);
  if (limit === null) return <span className="Counter">{i18n.t('drafts.count', count)}</span>;
  const over = count - limit;
  return (
    <span className={classes('Counter', over > 0 && 'is-over')}>
      {over > 0
        ? i18n.t('drafts.countOver', over, [String(over), String(limit)])
        : i18n.t('drafts.countOf', [String(count), String(limit)])}
      {mayBeCountedLonger(text, limit) && ` · ${i18n.t('drafts.countEmoji')}`}
    </span>
  );
}
