/** One point of an agenda: ticked once it was talked about, changed or removed where it stands. */
import { i18n } from '#i18n';
import type { AgendaPoint } from '../../utils/domain/agenda';
import type { Meeting } from '../../utils/domain/meeting';
import { personScratch } from '../../utils/domain/scratch-key';
import { editItem, removeItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { ItemForm } from '../items/ItemForm';
import { useUnfolded } from '../items/useUnfolded';
import { Badge } from '../ui/Badge';
import { BetweenUs } from '../ui/BetweenUs';
import { classes } from '../ui/classes';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { TickBox } from './TickBox';

interface Props {
  point: AgendaPoint;
  meeting: Meeting;
}

export function AgendaRow({ point: { item, isCarried }, meeting }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const { id, personId, text, covered, answer } = item;
  const what = isolate(text);
  const scratch = personScratch(personId, `agenda-${id}`);
  const form = useUnfolded('agenda', scratch);
  // A point is covered in this meeting, wherever it was written for; taken back, it waits for this one.
  const cover = (on: boolean) =>
    announce(
      i18n.t(on ? 'agenda.covered' : 'agenda.notCovered'),
      editItem(kith, 'agenda', id, { covered: on, meetingId: meeting.id }),
    );
  if (form.isOpen) {
    return (
      <li>
        <ItemForm
          table="agenda"
          fields={['text', 'part', 'answer']}
          start={item}
          scratch={scratch}
          save={i18n.t('agenda.savePoint')}
          onSave={(values) =>
            announce(i18n.t('agenda.changed'), editItem(kith, 'agenda', id, values, item))
          }
          takesFocus={form.isAsked}
          onClose={form.close}
        />
      </li>
    );
  }
  return (
    <li className={classes('AgendaRow', covered && 'is-covered')}>
      <div className="AgendaRow-words">
        <TickBox label={text} on={covered} onTick={cover} />
        {isCarried && <Badge>{i18n.t('agenda.carried')}</Badge>}
        {item.confidential && <BetweenUs />}
        {answer && (
          <p className="AgendaRow-answer">
            <bdi>{answer}</bdi>
          </p>
        )}
      </div>
      <IconButton
        icon="pencil"
        autoFocus={form.isLeft}
        data-settles
        label={i18n.t('agenda.changeWhat', { what })}
        onClick={form.open}
      />
      <IconButton
        icon="trash"
        label={i18n.t('agenda.removeWhat', { what })}
        onClick={() => void announce(i18n.t('agenda.removed'), removeItem(kith, 'agenda', id))}
      />
    </li>
  );
}
