/** One thing that a meeting brought: kept in a line while the talk goes on, or corrected later. */
import { i18n } from '#i18n';
import type { ItemInput, ItemOf } from '../../utils/domain/items/items';
import type { Meeting } from '../../utils/domain/meeting';
import { personScratch } from '../../utils/domain/scratch-key';
import { itemWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import type { Captured, CapturedTable } from '../../utils/services/meeting-view';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { ItemForm } from '../items/ItemForm';
import { RowForm } from '../items/RowForm';
import { CAPTURE_FORMS } from './capture-forms';

interface Props<T extends CapturedTable> {
  table: T;
  meeting: Meeting;
  /** With whom it is linked. */
  personId: string;
  /** What is corrected; without it something new is kept. */
  former?: Extract<Captured, { table: T }>['item'];
  onClose(): void;
}

export function CaptureForm<T extends CapturedTable>({
  table,
  meeting,
  personId,
  former,
  onClose,
}: Props<T>) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const fresh = {
    personId,
    personIds: [personId],
    introducerId: personId,
    meetingId: meeting.id,
    mentorshipId: meeting.mentorshipId ?? null,
    on: today.toString(),
    askedOn: today.toString(),
    confidential: meeting.confidential,
  };
  const asked = {
    table,
    ...CAPTURE_FORMS[table],
    scratch: personScratch(personId, `${table}-${former?.id ?? meeting.id}`),
    onClose,
  };
  if (former) return <RowForm {...asked} row={former as unknown as ItemOf<T>} />;
  return (
    <ItemForm
      {...asked}
      // A kind of item takes of this what its rules name.
      start={fresh as Partial<ItemInput<T>>}
      save={i18n.t('agenda.save')}
      onSave={(values) =>
        announce(i18n.t('agenda.saved', { what: itemWords(table) }), addItem(kith, table, values))
      }
    />
  );
}
