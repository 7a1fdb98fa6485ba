/** The parts of the room of thanks and help, each at its own address. */
import { i18n } from '#i18n';
import { LinkTabs } from '../ui/LinkTabs';

const TABS = [
  { view: 'thanks', href: '#/thanks', key: 'app.thanks' },
  { view: 'help', href: '#/help', key: 'app.help' },
  { view: 'references', href: '#/references', key: 'app.references' },
] as const;

/** @param current - the view it stands in. */
export function HelpTabs({ current }: { current: (typeof TABS)[number]['view'] }) {
  return (
    <LinkTabs
      label={i18n.t('help.parts')}
      tabs={TABS.map(({ view, href, key }) => ({
        href,
        label: i18n.t(key),
        current: view === current,
      }))}
    />
  );
}
