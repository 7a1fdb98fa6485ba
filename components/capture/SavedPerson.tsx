/** Just saved: said once, calmly, with the way back and the way on. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useToday } from '../hooks/useToday';
import { NotificationOffer } from '../reminders/NotificationOffer';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';
import { KnownPerson } from './KnownPerson';
import './SavedPerson.css';

export interface Saved {
  id: string;
  actionId: string;
  name: string;
  /** The reminder's day, or null. */
  on: string | null;
}

interface Props {
  saved: Saved;
  onTakeBack: () => Promise<void>;
}

export function SavedPerson({ saved, onTakeBack }: Props) {
  const today = useToday();
  const here = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} className="SavedPerson" tabIndex={-1}>
      <Banner
        tone="calm"
        title={i18n.t('review.saved', { name: isolate(saved.name) })}
        actions={
          <Button small onClick={() => onTakeBack().catch(setTrouble)}>
            {i18n.t('ui.undo')}
          </Button>
        }
      >
        {saved.on
          ? i18n.t('review.savedRemind', { day: dayWords(saved.on, today) })
          : i18n.t('review.savedQuiet')}
      </Banner>
      {trouble !== null && <Banner tone="danger" title={errorWords(trouble)} />}
      {saved.on && <NotificationOffer />}
      <KnownPerson id={saved.id} capture={null} />
    </div>
  );
}
