/** What Kith can do for the page beyond this once: stay beside it, and recognise people on its site by itself. */
import { i18n } from '#i18n';
import { useSurroundings } from '../hooks/KithProvider';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import './PageOffers.css';
import { SiteSwitch } from './SiteSwitch';
import { originOf, siteName } from './site-names';
import { useSites } from './useSites';

export function PageOffers({ address }: { address: string }) {
  const { sites, openPanel } = useSurroundings();
  const patterns = useSites(sites);
  const origin = originOf(address);
  return (
    <div className="PageOffers">
      {openPanel && (
        <Button small look="quiet" onClick={() => void openPanel()}>
          {i18n.t('panel.beside')}
        </Button>
      )}
      {origin && patterns && (
        <SiteSwitch
          sites={sites}
          origin={origin}
          patterns={patterns}
          label={i18n.t('sites.here', { site: isolate(siteName(origin)) })}
        />
      )}
    </div>
  );
}
