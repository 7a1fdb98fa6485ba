/** Two tries and no answer: the offer to let it rest. And of who rests: since when, and how to wake them. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { OutreachStatus } from '../../utils/domain/outreach';
import { personScratch } from '../../utils/domain/scratch-key';
import { letRest, wake } from '../../utils/services/outreach';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { isText, useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readWhen } from '../reminders/follow-up';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { isolate } from '../ui/isolate';
import { statusWords } from '../ui/status-words';

interface Props {
  person: { id: string; name: string; status: OutreachStatus };
  /** When they came to rest, ISO 8601 in UTC; null where they do not, or it is not known. */
  since: string | null;
  /** The day on which they are asked about again, `YYYY-MM-DD`. */
  until: string | null;
}

export function RestNotice({ person, since, until }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch(personScratch(person.id, 'rest'), isText);
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (kept) setWords((now) => now ?? kept);
  }, [kept]);
  const name = isolate(person.name);

  const close = () => {
    drop();
    setWords(null);
  };
  const rest = async (on: string | null) => {
    const message = on
      ? i18n.t('rest.restedUntil', { name, day: dayWords(on, today) })
      : i18n.t('rest.rested', { name });
    if (await announce(message, letRest(kith, [person.id], on, i18n.t('rest.writeAgain')))) close();
  };

  if (words !== null)
    return (
      <RestUntil
        words={words}
        onChange={(next) => {
          setWords(next);
          keep(next);
        }}
        onRest={rest}
        onCancel={close}
      />
    );
  const untilButton = (
    <Button small look="quiet" onClick={() => setWords('')}>
      {i18n.t('rest.until')}
    </Button>
  );
  if (person.status !== 'resting')
    return (
      <Banner
        tone="calm"
        title={i18n.t('rest.tried')}
        actions={
          <>
            <Button small onClick={() => void rest(null)}>
              {i18n.t('rest.letRest')}
            </Button>
            {untilButton}
          </>
        }
      >
        {i18n.t('rest.triedText')}
      </Banner>
    );
  const woken = ({ to }: { to: OutreachStatus }) =>
    i18n.t('rest.woken', { name, status: statusWords(to) });
  return (
    <Banner
      tone="calm"
      title={
        since
          ? i18n.t('rest.resting', { day: dayWords(dayOf(since, kith.zone()), today) })
          : statusWords('resting')
      }
      actions={
        <>
          <Button small onClick={() => void announce(woken, wake(kith, person.id))}>
            {i18n.t('rest.wake')}
          </Button>
          {untilButton}
        </>
      }
    >
      {until ? i18n.t('rest.asked', { day: dayWords(until, today) }) : i18n.t('rest.restingText')}
    </Banner>
  );
}

interface UntilProps {
  words: string;
  onChange(words: string): void;
  onRest(on: string): Promise<void>;
  onCancel(): void;
}

/** Asks for the day on which to be asked again. */
function RestUntil({ words, onChange, onRest, onCancel }: UntilProps) {
  const today = useToday();
  const [insist, setInsist] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const on = await readWhen(words, today);
    setInsist(on === null);
    if (on !== null) await onRest(on);
  };
  return (
    <form className="Form" onSubmit={save} onKeyDown={formKeys({ onCancel })}>
      <FollowUpWords
        words={words}
        onChange={onChange}
        today={today}
        label={i18n.t('rest.untilLabel')}
        insist={insist}
        missing={i18n.t('reminders.whenMissing')}
        autoFocus
      />
      <FormActions save={i18n.t('rest.letRest')} onCancel={onCancel} />
    </form>
  );
}
