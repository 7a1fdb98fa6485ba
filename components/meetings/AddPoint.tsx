/** One line for one more point: Enter puts it on the agenda, and the next can be typed. */
import type { SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { AgendaPart } from '../../utils/domain/items/agenda-item';
import type { Meeting } from '../../utils/domain/meeting';
import { personScratch } from '../../utils/domain/scratch-key';
import { itemValueWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { isText } from '../hooks/useScratch';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';

interface Props {
  part: AgendaPart;
  meeting: Meeting;
  personId: string;
}

export function AddPoint({ part, meeting, personId }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const typed = useHalfTyped(personScratch(personId, `agenda-${part}-${meeting.id}`), isText, '');
  const label = i18n.t('agenda.add', { part: itemValueWords('agenda', 'part', part) });
  const add = async (event: SyntheticEvent) => {
    event.preventDefault();
    const text = typed.value.trim();
    if (text === '') return;
    const point = {
      personId,
      mentorshipId: meeting.mentorshipId ?? null,
      meetingId: meeting.id,
      part,
      text,
      confidential: meeting.confidential,
    };
    if (await announce(i18n.t('agenda.added'), addItem(kith, 'agenda', point))) typed.drop();
  };
  return (
    <form className="AddPoint" onSubmit={add}>
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        value={typed.value}
        onChange={typed.change}
      />
      <IconButton type="submit" icon="plus" label={label} />
    </form>
  );
}
