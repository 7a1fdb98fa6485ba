/** What I say of myself, once: it fills the messages I write. */
import { i18n } from '#i18n';
import { PROFILE_FIELDS, PROFILE_LINE, type ProfileField } from '../../utils/domain/preferences';
import { ownScratch } from '../../utils/domain/scratch-key';
import { changePreferences, readPreferences } from '../../utils/services/preferences';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useTyped } from '../hooks/useTyped';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import './MyProfile.css';
import { ProfileSheet } from './ProfileSheet';
import { profileUseWords, profileWords } from './profile-words';

/** Of these, one line says all. */
const SHORT: readonly ProfileField[] = ['name', ...PROFILE_LINE, 'link'];

export function MyProfile() {
  const preferences = useLive(readPreferences);
  return (
    <section className="MyProfile" aria-labelledby="settings-profile">
      <h2 id="settings-profile" tabIndex={-1}>
        {i18n.t('profile.title')}
      </h2>
      <p>{i18n.t('profile.about')}</p>
      {preferences && (
        <div className="MyProfile-fields">
          {PROFILE_FIELDS.map((field) => (
            <OneField key={field} field={field} stored={preferences.profile[field] ?? ''} />
          ))}
        </div>
      )}
      {preferences && <ProfileSheet profile={preferences.profile} />}
    </section>
  );
}

function OneField({ field, stored }: { field: ProfileField; stored: string }) {
  const kith = useKith();
  const announce = useUndo();
  const typed = useTyped(ownScratch(`profile:${field}`), stored, async (value) => {
    const { profile } = await readPreferences(kith);
    return announce(
      i18n.t('profile.saved', { field: profileWords(field) }),
      changePreferences(kith, { profile: { ...profile, [field]: value.trim() } }),
    );
  });
  const Control = SHORT.includes(field) ? TextField : TextArea;
  return (
    <Control
      label={profileWords(field)}
      hint={profileUseWords(field)}
      value={typed.value}
      onChange={typed.onChange}
      onBlur={typed.onBlur}
    />
  );
}
