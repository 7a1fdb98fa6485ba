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

type View = Route['view'];

const LINKS = [
  { href: '#/today', key: 'app.today', views: ['today'] },
  {
    href: '#/people',
    key: 'app.people',
    views: ['people', 'person', 'new-person', 'same', 'merge'],
  },
  { href: '#/board', key: 'app.board', views: ['board'] },
  { href: '#/lately', key: 'app.lately', views: ['lately'] },
  { href: '#/deleted', key: 'app.deleted', views: ['deleted'] },
  { href: '#/settings', key: 'app.settings', views: ['settings'] },
] as const satisfies readonly { href: string; key: string; views: readonly View[] }[];

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
        {LINKS.map(({ href, key, views }) => (
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
