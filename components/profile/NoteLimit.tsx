/** How long a connection note may be: it depends on what one pays LinkedIn. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { CHANNEL_LIMITS, limitOf } from '../../utils/domain/channel-limits';
import { ownScratch } from '../../utils/domain/scratch-key';
import { changePreferences, readPreferences } from '../../utils/services/preferences';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useTyped } from '../hooks/useTyped';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';

const NOTE = 'connection-note';
const FREE = CHANNEL_LIMITS[NOTE].text;
const PREMIUM = 300;
/** More than any network takes. */
const LONGEST = 8_000;

export function NoteLimit() {
  const kith = useKith();
  const announce = useUndo();
  const preferences = useLive(readPreferences);
  const [isOwn, setOwn] = useState(false);
  const limit = limitOf(NOTE, preferences?.limits ?? {}).text;
  const known = limit === FREE ? 'free' : limit === PREMIUM ? 'premium' : 'own';
  const set = async (count: number | null) => {
    if (count === null || !Number.isInteger(count) || count < 1 || count > LONGEST) return false;
    const { limits } = await readPreferences(kith);
    return announce(
      i18n.t('profile.limitSaved', { count: String(count) }),
      changePreferences(kith, { limits: { ...limits, [NOTE]: count } }),
    );
  };
  const typed = useTyped(ownScratch('limit'), String(limit ?? ''), (value) => set(Number(value)));
  return (
    <section aria-labelledby="settings-notes">
      <h2 id="settings-notes">{i18n.t('profile.limitTitle')}</h2>
      <p>{i18n.t('profile.limitText')}</p>
      <NativeSelect
        className="SettingsView-choice"
        label={i18n.t('profile.limit')}
        value={isOwn ? 'own' : known}
        choices={[
          { value: 'free', label: i18n.t('profile.limitFree') },
          { value: 'premium', label: i18n.t('profile.limitPremium') },
          { value: 'own', label: i18n.t('profile.limitOwn') },
        ]}
        onChange={(choice) => {
          setOwn(choice === 'own');
          if (choice !== 'own') void set(choice === 'free' ? FREE : PREMIUM);
        }}
      />
      {(isOwn || known === 'own') && (
        <TextField
          className="SettingsView-choice"
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST}
          label={i18n.t('profile.limitNumber')}
          value={typed.value}
          onChange={typed.onChange}
          onBlur={typed.onBlur}
        />
      )}
    </section>
  );
}
