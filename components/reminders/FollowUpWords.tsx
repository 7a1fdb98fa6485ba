/** "Remind me": a date in words or from the calendar, with the day it comes to beside it. */
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FollowUpDay } from '../../utils/services/follow-up-words';
import { dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import './FollowUpWords.css';
import { offeredDate, offers, readDay } from './follow-up';

interface Props {
  /** What was typed; empty for no reminder. */
  words: string;
  onChange: (words: string) => void;
  today: Temporal.PlainDate;
  label?: string;
  /** What no words mean; "No reminder" unless told otherwise. */
  none?: string;
  /** Saving was tried with words that are no date: say so at once. */
  insist?: boolean;
  /** What to say when saving was tried without words, where they are needed. */
  missing?: string;
  autoFocus?: boolean;
  /** A time of day in the words is kept too; without this, it is said that it is not. */
  keepsTime?: boolean;
}

/** What some words came to. */
type Reading = FollowUpDay & { words: string };

/** The line under the box is always there, and help comes only with Save: nothing moves under a pointer on its way. */
export function FollowUpWords(props: Props) {
  const {
    words,
    onChange,
    today,
    label,
    none,
    insist,
    missing,
    autoFocus,
    keepsTime = false,
  } = props;
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  const [isTyping, setIsTyping] = useState(false);
  const [reading, setReading] = useState<Reading>(() => ({
    words: '',
    on: offeredDate(words, today),
    isPast: false,
    time: null,
  }));

  useEffect(() => {
    let current = true;
    void readDay(words, today).then((day) => current && setReading({ words, ...day }));
    return () => {
      current = false;
    };
  }, [words, today]);

  const unread = words.trim() !== '' && reading.words === words && reading.on === null;
  // Half a word is no mistake yet: only what is left, restored or saved with is.
  const isWrong = unread && (insist || !isTyping);
  const help = unread ? i18n.t('followUp.help') : words.trim() === '' && missing;
  return (
    <div className="FollowUp">
      <label htmlFor={id}>{label ?? i18n.t('followUp.label')}</label>
      <div className="FollowUp-box">
        <input
          id={id}
          className="Control FollowUp-words"
          dir="auto"
          autoComplete="off"
          list={`${id}-offers`}
          placeholder={i18n.t('followUp.placeholder')}
          aria-describedby={`${id}-day`}
          aria-invalid={isWrong || undefined}
          // biome-ignore lint/a11y/noAutofocus: only where the reader asked to be reminded
          autoFocus={autoFocus}
          value={words}
          onBlur={() => setIsTyping(false)}
          onChange={(event) => {
            setIsTyping(true);
            onChange(event.target.value);
          }}
        />
        <datalist id={`${id}-offers`}>
          {offers(today).map((offer) => (
            <option key={offer.on} value={offer.words} />
          ))}
        </datalist>
        {words !== '' && (
          <IconButton icon="close" label={i18n.t('followUp.clear')} onClick={() => onChange('')} />
        )}
        <IconButton
          icon="calendar"
          label={i18n.t('followUp.pick')}
          onClick={() => calendar.current?.showPicker()}
        />
        <input
          ref={calendar}
          className="FollowUp-calendar"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={today.toString()}
          value={reading.on ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div
        id={`${id}-day`}
        className={isWrong ? 'FollowUp-day is-wrong' : 'FollowUp-day'}
        aria-live="polite"
      >
        {unread
          ? i18n.t(reading.isPast ? 'followUp.past' : 'followUp.unread')
          : words.trim() === ''
            ? (none ?? i18n.t('followUp.none'))
            : day(reading, today, keepsTime)}
      </div>
      {insist && help && (
        <div className="FollowUp-help" role="alert">
          {help}
        </div>
      )}
    </div>
  );
}

function day({ on, time }: FollowUpDay, today: Temporal.PlainDate, keepsTime: boolean): string {
  if (!on) return '';
  const said = dayWords(on, today);
  if (time === null) return said;
  return keepsTime ? `${said}, ${time}` : i18n.t('followUp.dayOnly', { day: said });
}
