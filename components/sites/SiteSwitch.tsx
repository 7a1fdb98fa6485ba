/** Switches one site on or off, so that Kith recognises people there by itself. The browser asks, there and then. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Sites } from '../hooks/surroundings';
import { isolate } from '../ui/isolate';
import { Switch } from '../ui/Switch';
import { isOn, siteName } from './site-names';

interface Props {
  sites: Sites;
  origin: string;
  /** Sites that are switched on. */
  patterns: readonly string[];
  /** What the switch says, where the site's name alone would not do. */
  label?: string;
  hint?: string;
}

export function SiteSwitch({ sites, origin, patterns, label, hint }: Props) {
  const [isDeclined, setDeclined] = useState(false);
  // Called at once: after anything awaited the browser would no longer ask.
  function change(on: boolean) {
    const done = on ? sites.switchOn(origin) : sites.switchOff(origin).then(() => true);
    done.then(
      (isAllowed) => setDeclined(!isAllowed),
      () => setDeclined(true),
    );
  }
  return (
    <>
      <Switch
        label={label ?? isolate(siteName(origin))}
        {...(hint === undefined ? {} : { hint })}
        on={isOn(patterns, origin)}
        onChange={change}
      />
      {isDeclined && <p role="status">{i18n.t('sites.declined')}</p>}
    </>
  );
}
