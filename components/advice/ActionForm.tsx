/** Makes an advice something to do. */
import { i18n } from '#i18n';
import type { Advice } from '../../utils/domain/items/advice';
import { personScratch } from '../../utils/domain/scratch-key';
import { actOnAdvice } from '../../utils/services/advice';
import { itemWords } from '../../utils/services/item-words';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { ItemForm } from '../items/ItemForm';

export function ActionForm({ advice, onClose }: { advice: Advice; onClose(): void }) {
  const kith = useKith();
  const announce = useUndo();
  return (
    <ItemForm
      table="actionItems"
      fields={['text', 'dueOn']}
      start={START}
      scratch={personScratch(advice.personId, `act:${advice.id}`)}
      save={i18n.t('advice.actSave')}
      onSave={(values) =>
        announce(
          i18n.t('item.added', { what: itemWords('actionItems') }),
          actOnAdvice(kith, advice.id, values),
        )
      }
      onClose={onClose}
    />
  );
}

const START = {};
