/** Just saved: said once, calmly, with the way back and the way on. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useToday } from '../hooks/useToday';
import { NotificationOffer } from '../reminders/NotificationOffer';
import { SameAs } from '../same/SameAs';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';
import { appAddress } from './app-address';
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
  /** @returns whether it was: what has been changed since stays. */
  onTakeBack: () => Promise<boolean>;
}

export function SavedPerson({ saved, onTakeBack }: Props) {
  const today = useToday();
  const here = useRef<HTMLDivElement>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [stays, setStays] = useState(false);
  const takeBack = () => onTakeBack().then((gone) => setStays(!gone), setTrouble);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} className="SavedPerson" tabIndex={-1}>
      <Banner
        tone="calm"
        title={i18n.t('review.saved', { name: isolate(saved.name) })}
        actions={
          stays ? null : (
            <Button small onClick={() => void takeBack()}>
              {i18n.t('ui.undo')}
            </Button>
          )
        }
      >
        {saved.on
          ? i18n.t('review.savedRemind', { day: dayWords(saved.on, today) })
          : i18n.t('review.savedQuiet')}
      </Banner>
      {stays && <Banner tone="calm" title={i18n.t('ui.undoneNotAll')} />}
      {trouble !== null && <Banner tone="danger" title={errorWords(trouble)} />}
      {saved.on && <NotificationOffer isPlain />}
      <SameAs id={saved.id} addressOf={appAddress} />
      <KnownPerson id={saved.id} capture={null} />
    </div>
  );
}
