/** Settings: who may help with writing. Nobody, until the user says so here. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ModelState } from '../../utils/domain/writing-help';
import { browserHelp, endLocalHelp } from '../../utils/services/writing-help';
import { useSurroundings } from '../hooks/KithProvider';
import type { ScreenSettings } from '../hooks/surroundings';
import { useSettings } from '../hooks/useSettings';
import { NativeSelect } from '../ui/NativeSelect';
import { LocalHelp } from './LocalHelp';

type Helper = ScreenSettings['helper'];

const KEYS = {
  nobody: 'writingHelp.nobody',
  browser: 'writingHelp.browser',
  local: 'writingHelp.local',
} as const satisfies Record<Helper, string>;

const STATE_KEYS = {
  unavailable: 'writingHelp.browserUnavailable',
  downloadable: 'writingHelp.browserDownloadable',
  downloading: 'writingHelp.browserDownloadable',
  available: 'writingHelp.browserAvailable',
} as const satisfies Record<ModelState, string>;

export function HelpSettings() {
  const settings = useSettings();
  const { changeSettings } = useSurroundings();
  const state = useBrowserModel();
  if (!settings || state === null) return null;
  const { helper, helperAddress } = settings;
  const choose = async (value: Helper) => {
    await changeSettings({ helper: value, ...(value !== 'local' && { helperAddress: '' }) });
    if (value !== 'local' && helperAddress !== '') await endLocalHelp(helperAddress);
  };
  // Who has been chosen stays to be seen, also where this browser has lost its model.
  const offered = (Object.keys(KEYS) as Helper[]).filter(
    (one) => one !== 'browser' || one === helper || state !== 'unavailable',
  );
  return (
    <section aria-labelledby="settings-help">
      <h2 id="settings-help">{i18n.t('writingHelp.title')}</h2>
      <p>{i18n.t('writingHelp.about')}</p>
      <NativeSelect
        className="SettingsView-choice"
        label={i18n.t('writingHelp.who')}
        value={helper}
        choices={offered.map((value) => ({ value, label: i18n.t(KEYS[value]) }))}
        onChange={(value) => void choose(value)}
      />
      {helper === 'browser' && <p>{i18n.t(STATE_KEYS[state])}</p>}
      {helper === 'local' && <LocalHelp settings={settings} />}
    </section>
  );
}

/** @returns null until the browser has been asked. */
function useBrowserModel(): ModelState | null {
  const [state, setState] = useState<ModelState | null>(null);
  useEffect(() => {
    let here = true;
    void browserHelp().then((found) => here && setState(found));
    return () => {
      here = false;
    };
  }, []);
  return state;
}
