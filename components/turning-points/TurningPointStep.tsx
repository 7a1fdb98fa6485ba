/** What comes next for a turning point: to choose, then to look at it again. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { ownScratch } from '../../utils/domain/scratch-key';
import { editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { ItemForm } from '../items/ItemForm';
import { changedFields, isItemDraft } from '../items/item-draft';
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
  if (point.state === 'reviewed' || !Object.hasOwn(STEPS, point.state)) return null;
  return <Step point={point} step={STEPS[point.state]} />;
}

interface Props {
  point: TurningPoint;
  step: (typeof STEPS)[keyof typeof STEPS];
}

function Step({ point, step }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const scratch = ownScratch(`turningPoint:${point.id}:${step.to}`);
  const { kept } = useScratch(scratch, isItemDraft('turningPoints'));
  // As it was when writing began: what another page writes meanwhile is not overwritten.
  const [asked, setAsked] = useState<TurningPoint | null | 'closed'>(null);
  const words = i18n.t(step.words);
  const seen = asked ?? (kept ? point : null);
  if (seen === null || seen === 'closed')
    return (
      <Button
        look="primary"
        className="TurningPointStep"
        // Where the form stood, the keyboard goes on.
        autoFocus={seen === 'closed'}
        onClick={() => setAsked(point)}
      >
        {words}
      </Button>
    );
  return (
    <ItemForm
      table="turningPoints"
      fields={step.fields}
      start={{ ...seen, state: step.to }}
      scratch={scratch}
      takesFocus={asked !== null}
      save={words}
      onSave={(values) => {
        const patch = changedFields('turningPoints', seen, values);
        return announce(i18n.t(step.said), editItem(kith, 'turningPoints', point.id, patch, seen));
      }}
      onClose={() => setAsked('closed')}
    />
  );
}
