/** Notes of a meeting, kept as they are typed; and the keys that keep what comes up. */
import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { personScratch } from '../../utils/domain/scratch-key';
import { writeMeeting } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useTyped } from '../hooks/useTyped';
import { Card } from '../ui/Card';
import { TextArea } from '../ui/TextArea';
import { CaptureBar } from './CaptureBar';

interface Props {
  meeting: Meeting;
  /** On whose behalf half-typed text is kept. */
  personId: string;
}

export function NotesCard({ meeting, personId }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const place = useRef<HTMLElement>(null);
  const notes = useTyped(
    personScratch(personId, `notes-${meeting.id}`),
    meeting.notes ?? '',
    (value) => announce(i18n.t('agenda.notesSaved'), writeMeeting(kith, meeting.id, value)),
  );
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    place.current?.querySelector<HTMLElement>('.CaptureBar button')?.focus();
  };
  return (
    <Card ref={place} className="NotesCard" aria-label={i18n.t('agenda.notes')}>
      <h2>{i18n.t('agenda.notes')}</h2>
      <TextArea
        label={i18n.t('agenda.notes')}
        hideLabel
        hint={i18n.t('agenda.notesHint')}
        value={notes.value}
        onChange={notes.onChange}
        onBlur={() => void notes.onBlur()}
        onKeyDown={leave}
      />
      <CaptureBar meeting={meeting} personId={personId} />
    </Card>
  );
}
