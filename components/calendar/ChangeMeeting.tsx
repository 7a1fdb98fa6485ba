/** A planned meeting's form, where the meeting stood. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { editMeeting } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import type { Other } from '../outreach/log-draft';
import { MeetingForm } from './MeetingForm';
import { meetingDraftOf } from './meeting-draft';

interface Props {
  meeting: Meeting;
  guests: Other[];
  /** What it is called. */
  what: string;
  onClose(): void;
}

export function ChangeMeeting({ meeting, guests, what, onClose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const [draft, setDraft] = useState(() => meetingDraftOf(meeting, guests));
  return (
    <MeetingForm
      draft={draft}
      onChange={setDraft}
      save={i18n.t('meeting.saveChanges')}
      onSave={async (input) => {
        const done = await announce(
          i18n.t('meeting.changed', { what }),
          editMeeting(kith, meeting.id, input),
        );
        if (done) onClose();
        return done;
      }}
      onCancel={onClose}
    />
  );
}
