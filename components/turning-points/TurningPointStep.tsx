/** What comes next for a turning point: to choose, then to look at it again. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { ownScratch } from '../../utils/domain/scratch-key';
import { editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { ItemForm } from '../items/ItemForm';
import { changedFields } from '../items/item-draft';
import { Button } from '../ui/Button';

const STEPS = {
  open: {
    to: 'decided',
    fields: ['choice', 'reviewOn'],
    words: 'turningPoints.choose',
    said: 'turningPoints.chosen',
  },
  decided: {
    to: 'reviewed',
    fields: ['review'],
    words: 'turningPoints.lookAgain',
    said: 'turningPoints.reviewed',
  },
} as const;

/** Nothing once it has been looked at again, and for a state of a newer version. */
export function TurningPointStep({ point }: { point: TurningPoint }) {
  const kith = useKith();
  const announce = useUndo();
  const [isAsking, setAsking] = useState(false);
  if (point.state === 'reviewed' || !Object.hasOwn(STEPS, point.state)) return null;
  const step = STEPS[point.state];
  const words = i18n.t(step.words);
  if (!isAsking)
    return (
      <Button look="primary" className="TurningPointStep" onClick={() => setAsking(true)}>
        {words}
      </Button>
    );
  return (
    <ItemForm
      table="turningPoints"
      fields={step.fields}
      start={{ ...point, state: step.to }}
      scratch={ownScratch(`turningPoint:${point.id}:${step.to}`)}
      save={words}
      onSave={(values) => {
        const patch = changedFields('turningPoints', point, values);
        return announce(i18n.t(step.said), editItem(kith, 'turningPoints', point.id, patch, point));
      }}
      onClose={() => setAsking(false)}
    />
  );
}
