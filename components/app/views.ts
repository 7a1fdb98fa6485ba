/** The views of the app page that have a name of their own: the rail shows them, the palette finds them. */
import type { Route } from '../hooks/route';

type View = Route['view'];

/** `views`: where the reader is then. */
export const VIEWS = [
  { href: '#/today', key: 'app.today', views: ['today'] },
  {
    href: '#/people',
    key: 'app.people',
    views: ['people', 'person', 'new-person', 'same', 'merge'],
  },
  { href: '#/board', key: 'app.board', views: ['board'] },
  {
    href: '#/drafts',
    key: 'app.drafts',
    views: ['drafts', 'draft', 'write', 'templates', 'template'],
  },
  {
    href: '#/mentorships',
    key: 'app.mentorships',
    views: [
      'mentorships',
      'new-mentorship',
      'mentorship',
      'report',
      'closing',
      'goals',
      'goal',
      'advice',
      'turning-points',
      'turning-point',
      'meeting',
    ],
  },
  {
    href: '#/thanks',
    key: 'app.thanks',
    views: ['thanks', 'new-thanks', 'note', 'help', 'references'],
  },
  { href: '#/introductions', key: 'app.introductions', views: ['introductions'] },
  { href: '#/lately', key: 'app.lately', views: ['lately'] },
  {
    href: '#/data',
    key: 'app.data',
    views: ['data', 'import', 'export', 'backups', 'restore', 'storage', 'untouched', 'deleted'],
  },
  { href: '#/settings', key: 'app.settings', views: ['settings'] },
] as const satisfies readonly { href: string; key: string; views: readonly View[] }[];

/** What has an address of its own inside a room: the palette finds it, the rail shows the room. */
export const PARTS = [
  { href: '#/goals', key: 'app.goals' },
  { href: '#/advice', key: 'app.advice' },
  { href: '#/turning-points', key: 'app.turningPoints' },
  { href: '#/help', key: 'app.help' },
  { href: '#/references', key: 'app.references' },
  { href: '#/templates', key: 'templates.title' },
  { href: '#/find', key: 'everything.title' },
  { href: '#/deleted', key: 'app.deleted' },
  { href: '#/data/import', key: 'data.import' },
  { href: '#/data/export', key: 'data.export' },
  { href: '#/data/backups', key: 'data.backups' },
  { href: '#/data/storage', key: 'data.storage' },
] as const;
