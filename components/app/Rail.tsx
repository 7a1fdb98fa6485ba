/** The views there are. */
import { i18n } from '#i18n';
import { dueCount } from '../../utils/services/due-count';
import type { Route } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Badge } from '../ui/Badge';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { Mark } from './Mark';
import './Rail.css';
import { VIEWS } from './views';

export function Rail({ route }: { route: Route }) {
  const day = useToday();
  const waiting = useLive(dueCount, [day.toString()]) ?? 0;
  return (
    <header className="Rail">
      <p className="Rail-name">
        <Mark />
        {i18n.t('extension.name')}
      </p>
      <nav aria-label={i18n.t('app.views')}>
        {VIEWS.map(({ href, key, views }) => (
          <a
            key={href}
            href={href}
            aria-current={views.some((view) => view === route.view) ? 'page' : undefined}
          >
            {i18n.t(key)}
            {key === 'app.today' && waiting > 0 && (
              <Badge tone="notice">
                <span aria-hidden="true">{waiting}</span>
                <VisuallyHidden>{i18n.t('app.waiting', waiting)}</VisuallyHidden>
              </Badge>
            )}
          </a>
        ))}
      </nav>
      <p className="Rail-promise">{i18n.t('app.promise')}</p>
    </header>
  );
}
