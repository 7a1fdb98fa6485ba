/** Days on which nothing asks to keep in touch: a vacation, exams, a hard time. */
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { PreferenceValues } from '../../utils/domain/preferences';
import { foreseeAway } from '../../utils/services/foresee-touch';
import { setAway } from '../../utils/services/keep-in-touch';
import { readPreferences } from '../../utils/services/preferences';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { TextField } from '../ui/TextField';
import './KeepingInTouchSettings.css';

export function DaysAwaySettings() {
  const preferences = useLive(readPreferences);
  if (!preferences) return null;
  const { awayFrom, awayUntil } = preferences;
  return (
    <section aria-labelledby="settings-away">
      <h2 id="settings-away">{i18n.t('away.title')}</h2>
      <p>{i18n.t('away.text')}</p>
      <DaysAway key={`${awayFrom} ${awayUntil}`} away={preferences} />
    </section>
  );
}

function DaysAway({ away }: { away: Pick<PreferenceValues, 'awayFrom' | 'awayUntil'> }) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [from, setFrom] = useState(away.awayFrom ?? '');
  const [until, setUntil] = useState(away.awayUntil ?? '');
  const [insist, setInsist] = useState(false);
  const isSpan = from !== '' && until !== '' && from <= until;
  const isKept = isSpan && from === away.awayFrom && until === away.awayUntil;
  const moved = useLive(
    async (kith) => (isSpan ? foreseeAway(kith, from, until) : 0),
    [isSpan, from, until],
  );
  const backOn = isSpan ? Temporal.PlainDate.from(until).add({ days: 1 }) : null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    setInsist(!isSpan);
    if (isSpan) void announce(i18n.t('away.saved'), setAway(kith, from, until));
  };
  return (
    <>
      <form className="DaysAway" onSubmit={save}>
        <TextField label={i18n.t('away.from')} type="date" value={from} onChange={setFrom} />
        <TextField
          label={i18n.t('away.until')}
          type="date"
          min={from}
          value={until}
          onChange={setUntil}
        />
        <Button type="submit" disabled={isKept}>
          {i18n.t('away.save')}
        </Button>
        {away.awayFrom !== null && (
          <Button
            look="quiet"
            onClick={() => void announce(i18n.t('away.cleared'), setAway(kith, null, null))}
          >
            {i18n.t('away.clear')}
          </Button>
        )}
      </form>
      {insist && !isSpan && <p role="alert">{i18n.t('away.missing')}</p>}
      {backOn && (
        <p>
          {i18n.t('away.moves', { day: dayWords(backOn, today) })}{' '}
          {!isKept && moved !== undefined && i18n.t('away.count', moved)}
        </p>
      )}
    </>
  );
}
