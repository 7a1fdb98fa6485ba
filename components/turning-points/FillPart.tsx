/** One part of a turning point, written down or changed where it stands. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { ownScratch } from '../../utils/domain/scratch-key';
import { itemWords } from '../../utils/services/item-words';
import { editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { ItemForm } from '../items/ItemForm';
import { changedFields, isItemDraft } from '../items/item-draft';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface Props {
  point: TurningPoint;
  field: 'options' | 'personIds';
  label: string;
}

export function FillPart({ point, field, label }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const scratch = ownScratch(`turningPoint:${point.id}:${field}`);
  const { kept } = useScratch(scratch, isItemDraft('turningPoints'));
  // As it was when writing began: what another page writes meanwhile is not overwritten.
  const [begun, setBegun] = useState<TurningPoint | null | 'closed'>(null);
  const seen = begun ?? (kept ? point : null);
  if (seen === null || seen === 'closed')
    return (
      <Button
        small
        look="quiet"
        className="ItemForm-open"
        // Where the form stood, the keyboard goes on.
        autoFocus={seen === 'closed'}
        onClick={() => setBegun(point)}
      >
        <Icon name={field === 'options' && point.options !== '' ? 'pencil' : 'plus'} />
        {label}
      </Button>
    );
  return (
    <ItemForm
      table="turningPoints"
      fields={[field]}
      start={seen}
      scratch={scratch}
      takesFocus={begun !== null}
      save={i18n.t('ui.save')}
      onSave={(values) => {
        const patch = changedFields('turningPoints', seen, values);
        const changed = i18n.t('item.changed', { what: itemWords('turningPoints') });
        return announce(changed, editItem(kith, 'turningPoints', point.id, patch, seen));
      }}
      onClose={() => setBegun('closed')}
    />
  );
}
