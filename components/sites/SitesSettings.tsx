/** The sites on which Kith recognises people by itself, to be switched on and off one by one. */
import { i18n } from '#i18n';
import { useSurroundings } from '../hooks/KithProvider';
import { SiteSwitch } from './SiteSwitch';
import { isOn, OFFERED } from './site-names';
import { useSites } from './useSites';

export function SitesSettings() {
  const { sites } = useSurroundings();
  const patterns = useSites(sites);
  if (patterns === null) return null;
  const offered = OFFERED.map(({ origin }) => origin);
  const others = patterns
    .filter((pattern) => !offered.some((origin) => isOn([pattern], origin)))
    .map((pattern) => pattern.replace(/\/\*$/, ''));
  return (
    <section aria-labelledby="settings-sites">
      <h2 id="settings-sites">{i18n.t('sites.title')}</h2>
      <p>{i18n.t('sites.text')}</p>
      {[...offered, ...others].map((origin) => (
        <SiteSwitch key={origin} sites={sites} origin={origin} patterns={patterns} />
      ))}
      <p>{i18n.t('sites.others')}</p>
    </section>
  );
}
