/** What a person may choose, and what Kith promises, in plain words. */
import { i18n } from '#i18n';
import { LastBackup } from '../backups/LastBackup';
import { CalendarSettings } from '../calendar/CalendarSettings';
import { useSurroundings } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import type { Theme } from '../hooks/surroundings';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useNotifications } from '../hooks/useNotifications';
import { useSettings } from '../hooks/useSettings';
import { KeysButton } from '../keys/KeysButton';
import { MyProfile } from '../profile/MyProfile';
import { NoteLimit } from '../profile/NoteLimit';
import { OwnRecipes } from '../recipes/OwnRecipes';
import { DaysAwaySettings } from '../reminders/DaysAwaySettings';
import { KeepingInTouchSettings } from '../reminders/KeepingInTouchSettings';
import { SitesSettings } from '../sites/SitesSettings';
import { Button } from '../ui/Button';
import { NativeSelect } from '../ui/NativeSelect';
import { Switch } from '../ui/Switch';
import { HelpSettings } from '../writing-help/HelpSettings';
import { QuietHours } from './QuietHours';
import './SettingsView.css';

const THEMES = [
  ['system', 'settings.themeSystem'],
  ['light', 'settings.themeLight'],
  ['dark', 'settings.themeDark'],
] as const satisfies readonly (readonly [Theme, string])[];

const PROMISES = [
  'settings.privacyHere',
  'settings.privacyGesture',
  'settings.privacyPage',
  'settings.privacyNetwork',
] as const;

export function SettingsView() {
  const settings = useSettings();
  const roster = useRoster();
  const { changeSettings } = useSurroundings();
  const { turnOn, turnOff, trouble } = useNotifications();
  useDocumentTitle(i18n.t('app.settings'));
  return (
    <div className="SettingsView">
      <h1 tabIndex={-1}>{i18n.t('app.settings')}</h1>
      <MyProfile />
      <NoteLimit />
      <KeepingInTouchSettings />
      {settings && (
        <section aria-labelledby="settings-reminders">
          <h2 id="settings-reminders">{i18n.t('settings.notifications')}</h2>
          <p>{i18n.t('settings.notificationsText')}</p>
          {settings.notifications === 'allowed' ? (
            <Button onClick={turnOff}>{i18n.t('settings.notificationsOff')}</Button>
          ) : (
            <Button onClick={turnOn}>{i18n.t('settings.notificationsOn')}</Button>
          )}
          {trouble && <p role="alert">{trouble}</p>}
          {settings.notifications === 'allowed' && <QuietHours quiet={settings.quiet} />}
        </section>
      )}
      <DaysAwaySettings />
      <CalendarSettings />
      <SitesSettings />
      <OwnRecipes />
      <HelpSettings />
      {settings && (
        <>
          <section aria-labelledby="settings-look">
            <h2 id="settings-look">{i18n.t('settings.look')}</h2>
            <NativeSelect
              className="SettingsView-choice"
              label={i18n.t('settings.theme')}
              value={settings.theme}
              choices={THEMES.map(([value, key]) => ({ value, label: i18n.t(key) }))}
              onChange={(theme) => void changeSettings({ theme })}
            />
          </section>
          <section aria-labelledby="settings-keys">
            <h2 id="settings-keys">{i18n.t('settings.keys')}</h2>
            <Switch
              label={i18n.t('settings.listKeys')}
              hint={i18n.t('settings.listKeysText')}
              on={settings.listKeys}
              onChange={(listKeys) => void changeSettings({ listKeys })}
            />
            <KeysButton />
          </section>
        </>
      )}
      <section aria-labelledby="settings-privacy">
        <h2 id="settings-privacy">{i18n.t('settings.privacy')}</h2>
        <ul className="SettingsView-promises">
          {PROMISES.map((key) => (
            <li key={key}>{i18n.t(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="settings-storage">
        <h2 id="settings-storage">{i18n.t('settings.storage')}</h2>
        <p>{roster && i18n.t('settings.storageCount', roster.rows.length)}</p>
        <p>{i18n.t('settings.storageSafe')}</p>
        <p>
          <LastBackup /> <a href="#/data/backups">{i18n.t('data.backups')}</a>
        </p>
      </section>
    </div>
  );
}
