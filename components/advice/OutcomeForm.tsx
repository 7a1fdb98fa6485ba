/** Says what I did with an advice, and what came of it. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Advice } from '../../utils/domain/items/advice';
import { personScratch } from '../../utils/domain/scratch-key';
import { keepOutcome } from '../../utils/services/advice';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { ItemForm } from '../items/ItemForm';

export function OutcomeForm({ advice, onClose }: { advice: Advice; onClose(): void }) {
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  // As it was when writing began: what another page writes meanwhile is not overwritten.
  const [seen] = useState(advice);
  const [start] = useState({ ...advice, outcomeOn: advice.outcomeOn ?? today.toString() });
  return (
    <ItemForm
      table="advice"
      fields={['did', 'outcome', 'outcomeOn']}
      start={start}
      scratch={personScratch(advice.personId, `outcome:${advice.id}`)}
      save={i18n.t('ui.save')}
      onSave={(values) => announce(i18n.t('advice.outcomeKept'), keepOutcome(kith, seen, values))}
      onClose={onClose}
    />
  );
}
