/** "Until something": one field that reads the day out of the words and keeps the words as what is waited for. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Until } from '../../utils/services/until-words';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { isText } from '../hooks/useScratch';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { PopoverDialog, type PopoverDialogProps } from '../ui/PopoverDialog';
import { TextField } from '../ui/TextField';
import './SnoozeUntil.css';

interface Props extends PopoverDialogProps {
  /** Under what half-typed words are kept. */
  scratch: string;
  today: Temporal.PlainDate;
  /** @param until - `2027-03-03`. */
  onChoose(until: string, waitsFor: string | null): void;
}

export function SnoozeUntil({ scratch, today, onChoose, ...popover }: Props) {
  const { value: words, change, drop } = useHalfTyped(scratch, isText, '');
  const [until, setUntil] = useState<Until | null>(null);
  const [insist, setInsist] = useState(false);
  useEffect(() => {
    let current = true;
    void readUntil(words, today).then((found) => current && setUntil(found));
    return () => {
      current = false;
    };
  }, [words, today]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = await readUntil(words, today);
    setInsist(found?.on == null);
    if (found?.on == null) return;
    drop();
    onChoose(found.on, found.waitsFor);
  };
  return (
    <PopoverDialog className="SnoozeUntil" {...popover}>
      <form onSubmit={submit}>
        <TextField
          label={i18n.t('reminders.untilLabel')}
          placeholder={i18n.t('reminders.untilPlaceholder')}
          value={words}
          autoFocus
          onChange={change}
          error={insist ? i18n.t(until?.isPast ? 'followUp.past' : 'reminders.untilNoDay') : null}
          hint={until?.on ? readWords(until.on, until.waitsFor, today) : ' '}
        />
        <Button type="submit" look="primary" small>
          {i18n.t('reminders.putOffNow')}
        </Button>
      </form>
    </PopoverDialog>
  );
}

/** The reader of words is loaded once somebody types; where it does not load, nothing can be read. */
async function readUntil(words: string, today: Temporal.PlainDate): Promise<Until | null> {
  if (words.trim() === '') return null;
  const reader = import('../../utils/services/until-words');
  return reader.then(({ readUntil }) => readUntil(words, today)).catch(() => null);
}

function readWords(on: string, waitsFor: string | null, today: Temporal.PlainDate): string {
  const day = dayWords(on, today);
  return waitsFor ? i18n.t('reminders.untilRead', { day, what: isolate(waitsFor) }) : day;
}
