/** "How did it go?": what was talked about and what came of it, written down at the meeting's time. */
import { type SyntheticEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { personScratch } from '../../utils/domain/scratch-key';
import { holdMeeting } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { withReminder } from '../outreach/logged-words';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readFollow } from '../reminders/follow-up';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TextArea } from '../ui/TextArea';
import './MeetingForm.css';

interface Told {
  text: string;
  outcome: string;
  /** When to be reminded, in words. */
  remind: string;
}

const isTold = (value: unknown): value is Told => {
  const { text, outcome, remind } = Object(value ?? {}) as Partial<Told>;
  return [text, outcome, remind].every((part) => typeof part === 'string');
};

interface Props {
  meeting: Meeting;
  /** On whose page it is told: half-typed text goes with them. */
  personId: string;
  onClose(): void;
  /** It is about to be written. */
  onSettle?: (words: string) => void;
}

export function HowDidItGo({ meeting, personId, onClose, onSettle }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch(personScratch(personId, `held-${meeting.id}`), isTold);
  const [told, setTold] = useState<Told | null>(null);
  const [saving, setSaving] = useState(false);
  const [insist, setInsist] = useState(false);
  useEffect(() => {
    if (kept) setTold((now) => now ?? kept);
  }, [kept]);
  const { text, outcome, remind } = told ?? {
    text: meeting.notes || meeting.title,
    outcome: '',
    remind: '',
  };
  const set = (patch: Partial<Told>) => {
    const next = { text, outcome, remind, ...patch };
    setTold(next);
    keep(next);
  };
  const close = () => {
    drop();
    onClose();
  };
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    try {
      const follow = await readFollow(remind, today, kith.zone());
      setInsist(follow === undefined);
      if (follow === undefined) return;
      onSettle?.(i18n.t('meeting.toldShort'));
      const held = { text: text.trim(), outcome: outcome.trim() || null, follow };
      const said = withReminder(i18n.t('meeting.told'), follow, today);
      if (await announce(said, holdMeeting(kith, meeting.id, held))) close();
    } finally {
      setSaving(false);
    }
  };
  return (
    <form
      className="Form"
      aria-label={i18n.t('meeting.howWasIt')}
      onSubmit={save}
      onKeyDown={formKeys({ onCancel: close, onSave: save })}
    >
      <TextArea
        label={i18n.t('log.what')}
        value={text}
        onChange={(next) => set({ text: next })}
        autoFocus
      />
      <TextArea
        label={i18n.t('log.outcome')}
        hint={i18n.t('meeting.thanksHint')}
        value={outcome}
        onChange={(next) => set({ outcome: next })}
      />
      <FollowUpWords
        words={remind}
        onChange={(next) => set({ remind: next })}
        today={today}
        insist={insist}
        keepsTime
      />
      <FormActions look="primary" busy={saving} onCancel={close} />
    </form>
  );
}
