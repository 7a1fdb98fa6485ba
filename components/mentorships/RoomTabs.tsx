/** The parts of the mentorships' room, each at its own address. */
import { i18n } from '#i18n';
import { LinkTabs } from '../ui/LinkTabs';

const TABS = [
  { view: 'mentorships', href: '#/mentorships', key: 'app.mentorships' },
  { view: 'goals', href: '#/goals', key: 'app.goals' },
  { view: 'advice', href: '#/advice', key: 'app.advice' },
  { view: 'turning-points', href: '#/turning-points', key: 'app.turningPoints' },
] as const;

/** @param current - the view it stands in. */
export function RoomTabs({ current }: { current: (typeof TABS)[number]['view'] }) {
  return (
    <LinkTabs
      label={i18n.t('mentorships.parts')}
      tabs={TABS.map(({ view, href, key }) => ({
        href,
        label: i18n.t(key),
        current: view === current,
      }))}
    />
  );
}
