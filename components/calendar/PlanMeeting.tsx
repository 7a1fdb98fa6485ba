/** "Plan a meeting": a button that unfolds into the form; what is half typed is kept. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { planMeeting } from '../../utils/services/meetings';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import type { Other } from '../outreach/log-draft';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { MeetingForm } from './MeetingForm';
import { emptyMeeting, isMeetingDraft, type MeetingDraft } from './meeting-draft';

interface Props {
  person: Other;
  /** What is known of it before. */
  start?: Partial<MeetingDraft>;
}

export function PlanMeeting({ person, start }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch(personScratch(person.id, 'meeting'), isMeetingDraft);
  const [draft, setDraft] = useState<MeetingDraft | null>(null);
  useEffect(() => {
    if (kept) setDraft((now) => now ?? kept);
  }, [kept]);

  if (!draft) {
    return (
      <Button
        className="Meetings-plan"
        look="quiet"
        small
        onClick={() =>
          setDraft({ ...emptyMeeting({ id: person.id, name: person.name }, kith.zone()), ...start })
        }
      >
        <Icon name="plus" />
        {i18n.t('meeting.plan')}
      </Button>
    );
  }

  const close = () => {
    drop();
    setDraft(null);
  };

  return (
    <MeetingForm
      draft={draft}
      onChange={(next) => {
        setDraft(next);
        keep(next);
      }}
      save={i18n.t('meeting.planIt')}
      onSave={async (input) => {
        const planned = i18n.t('meeting.planned', { day: dayWords(input.on, today) });
        const done = await announce(planned, planMeeting(kith, input));
        if (done) close();
        return done;
      }}
      onCancel={close}
    />
  );
}
