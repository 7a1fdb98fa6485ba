/** The hours in which no notification comes: off until chosen (docs/decisions/quiet-hours.md). */
import { i18n } from '#i18n';
import type { QuietHours as Hours } from '../../utils/domain/quiet';
import { useSurroundings } from '../hooks/KithProvider';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import './QuietHours.css';

const NIGHT: Hours = { from: '21:00', until: '08:00' };

interface Props {
  /** Null for off. */
  quiet: Hours | null;
}

export function QuietHours({ quiet }: Props) {
  const { changeSettings } = useSurroundings();
  // An emptied field is no time yet: what was chosen before stays.
  const set = (patch: Partial<Hours>) => {
    if (quiet && !Object.values(patch).includes(''))
      void changeSettings({ quiet: { ...quiet, ...patch } });
  };
  return (
    <>
      <Switch
        label={i18n.t('quietHours.switch')}
        hint={i18n.t('quietHours.text')}
        on={quiet !== null}
        onChange={(on) => void changeSettings({ quiet: on ? NIGHT : null })}
      />
      {quiet && (
        <div className="QuietHours-times">
          <TextField
            type="time"
            label={i18n.t('quietHours.from')}
            value={quiet.from}
            onChange={(from) => set({ from })}
          />
          <TextField
            type="time"
            label={i18n.t('quietHours.until')}
            value={quiet.until}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
    </>
  );
}
