/** "I sent it", with when to look whether there is an answer: one step, one undo. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Purpose } from '../../utils/domain/message';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readWhen, usualFollowUp } from '../reminders/follow-up';
import { Button } from '../ui/Button';
import './SentIt.css';

/** Nobody waits for an answer to these, and after a second reminder one lets it rest. */
const NO_ANSWER: readonly Purpose[] = ['thank-you', 'congratulation', 'decline', 'follow-up-twice'];

interface Props {
  purpose: Purpose;
  /** The message has left for the program that sends: this is the next step. */
  isNext: boolean;
  /** @param follow - the reminder asked for, or null. */
  onSent(follow: ReminderInput | null): Promise<unknown>;
}

export function SentIt({ purpose, isNext, onSent }: Props) {
  const today = useToday();
  const [typed, setTyped] = useState<string | null>(null);
  const [insist, setInsist] = useState(false);
  const [saving, setSaving] = useState(false);
  const words = typed ?? (NO_ANSWER.includes(purpose) ? '' : usualFollowUp());

  const send = async () => {
    if (saving) return;
    setSaving(true);
    try {
      const on = await readWhen(words, today);
      const isUnread = on === null && words.trim() !== '';
      setInsist(isUnread);
      if (isUnread) return;
      await onSent(
        on === null ? null : { kind: 'follow-up', text: '', on, time: null, zone: null },
      );
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className="SentIt">
      <FollowUpWords
        words={words}
        onChange={setTyped}
        today={today}
        label={i18n.t('drafts.follow')}
        insist={insist}
      />
      <Button look={isNext ? 'primary' : 'plain'} busy={saving} onClick={() => void send()}>
        {i18n.t('drafts.sentIt')}
      </Button>
    </div>
  );
}
