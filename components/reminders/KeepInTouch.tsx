/** How often to be in touch with a person, why, and since when it pauses; all of it changed where it stands. */

import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import type { Reminder } from '../../utils/domain/reminder';
import { storedDay } from '../../utils/domain/stored-day';
import { touchRule } from '../../utils/domain/touch';
import { pausePeople, setKeepInTouch } from '../../utils/services/keep-in-touch';
import { readPreferences } from '../../utils/services/preferences';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dateWords, dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { MenuButton } from '../ui/MenuButton';
import { CadenceDays } from './CadenceDays';
import { becauseWords, cadenceWords, USUAL_CADENCES } from './cadence-words';
import './KeepInTouch.css';

const CalendarPopover = lazy(() =>
  import('../ui/CalendarPopover').then((module) => ({ default: module.CalendarPopover })),
);

type Choice = `${number}` | 'own' | 'rules' | 'pause';

interface Props {
  person: Person;
  /** The one that stands for their cadence; none where nothing asks. */
  reminder: Reminder | undefined;
}

export function KeepInTouch({ person, reminder }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const preferences = useLive(readPreferences);
  const place = useRef<HTMLSpanElement>(null);
  const [asking, setAsking] = useState<'own' | 'pause' | null>(null);
  if (!preferences) return null;
  const name = isolate(person.nickname ?? person.name);
  const rule = touchRule(person, preferences);
  const byRules = touchRule({ ...person, keepInTouch: null }, preferences);
  const none = person.keepInTouch === 0 ? i18n.t('touch.never') : i18n.t('touch.notYet');
  const often = rule ? cadenceWords(rule.days) : none;
  const because = rule && becauseWords(rule);
  const paused =
    person.pausedUntil && person.pausedUntil > today.toString() ? person.pausedUntil : null;

  const choose = (days: number | null) => {
    setAsking(null);
    const words = cadenceWords(days ?? byRules?.days ?? 0);
    void announce(
      i18n.t('touch.changed', { name, often: words }),
      setKeepInTouch(kith, person.id, days),
    );
  };
  const pause = (until: string | null) => {
    setAsking(null);
    const message = until
      ? i18n.t('touch.pausedUntil', { name, day: dayWords(until, today) })
      : i18n.t('touch.pauseEnded', { name });
    void announce(message, pausePeople(kith, [person.id], until));
  };
  const onChoose = (id: Choice) => {
    if (id === 'own' || id === 'pause') setAsking(id);
    else choose(id === 'rules' ? null : Number(id));
  };

  const rulesWords = byRules ? cadenceWords(byRules.days) : i18n.t('touch.never');
  return (
    <div className="KeepInTouch">
      <span ref={place}>
        <MenuButton<Choice>
          small
          look="quiet"
          label={i18n.t('touch.often', { often })}
          choices={[
            ...USUAL_CADENCES.map((days) => ({
              id: `${days}` as const,
              label: i18n.t('touch.capital', { often: cadenceWords(days) }),
            })),
            { id: 'own', label: i18n.t('touch.own') },
            { id: '0', label: i18n.t('touch.capitalNever') },
            ...(person.keepInTouch == null
              ? []
              : [{ id: 'rules' as const, label: i18n.t('touch.byRules'), detail: rulesWords }]),
            { id: 'pause', label: i18n.t('touch.pause') },
          ]}
          onChoose={onChoose}
        >
          {i18n.t('touch.often', { often })}
        </MenuButton>
      </span>
      {because && <span>{i18n.t('touch.because', { because })}</span>}
      {reminder && reminder.on > today.toString() && !paused && (
        <span>{i18n.t('touch.next', { day: dateWords(storedDay(reminder.on), today) })}</span>
      )}
      {asking === 'own' && (
        <CadenceDays days={rule?.days ?? 60} onChoose={choose} onClose={() => setAsking(null)} />
      )}
      {paused && (
        <p className="KeepInTouch-pause">
          {i18n.t('touch.nothingAsks', {
            name,
            day: dateWords(Temporal.PlainDate.from(paused), today),
          })}{' '}
          <Button small look="quiet" onClick={() => pause(null)}>
            {i18n.t('touch.endPause')}
          </Button>
        </p>
      )}
      {asking === 'pause' && (
        <Suspense fallback={null}>
          <CalendarPopover
            label={i18n.t('touch.pause')}
            trigger={place}
            earliest={today.add({ days: 1 }).toString()}
            onPick={pause}
            onClose={() => setAsking(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
