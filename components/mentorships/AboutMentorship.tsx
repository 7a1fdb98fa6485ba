/** What is said of a mentorship, changed where it stands; and the way to remove one that was begun by mistake. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { personScratch } from '../../utils/domain/scratch-key';
import { itemWords } from '../../utils/services/item-words';
import { editMentorship, removeMentorship } from '../../utils/services/mentorships';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { goTo } from '../hooks/useRoute';
import { ItemFacts } from '../items/ItemFacts';
import { type FieldOf, ItemForm } from '../items/ItemForm';
import { changedFields } from '../items/item-draft';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import './CardHead.css';

const ASKED = ['role', 'type', 'about', 'atStart'] as const satisfies FieldOf<'mentorships'>[];
const MORE = [
  'supportSought',
  'supportReceived',
  'fit',
  'admire',
  'form',
  'inside',
  'startedOn',
  'endsOn',
  'note',
] as const satisfies FieldOf<'mentorships'>[];
/** What the head says already is not told again, nor what its end tells once it has closed. */
const TOLD = ['atStart', ...MORE] as const satisfies FieldOf<'mentorships'>[];
const AT_ITS_END: readonly string[] = ['atStart', 'supportReceived'];

export function AboutMentorship({ mentorship }: { mentorship: Mentorship }) {
  const kith = useKith();
  const announce = useUndo();
  // As it was when editing began: what another page writes meanwhile is not overwritten.
  const [seen, setSeen] = useState<Mentorship | null>(null);
  const { id, personId, stage } = mentorship;
  const what = itemWords('mentorships');
  const remove = async () => {
    const removed = i18n.t('item.removed', { what });
    if (await announce(removed, removeMentorship(kith, id))) goTo('#/mentorships', true);
  };
  return (
    <Card aria-label={i18n.t('mentorships.about')}>
      <div className="CardHead">
        <h2>{i18n.t('mentorships.about')}</h2>
        {!seen && (
          <div>
            <Button small look="quiet" onClick={() => setSeen(mentorship)}>
              {i18n.t('mentorships.change')}
            </Button>
            <Button small look="quiet" onClick={() => void remove()}>
              {i18n.t('mentorships.remove')}
            </Button>
          </div>
        )}
      </div>
      {seen ? (
        <ItemForm
          table="mentorships"
          fields={ASKED}
          more={MORE}
          start={seen}
          scratch={personScratch(personId, `mentorship:${id}`)}
          save={i18n.t('ui.save')}
          onSave={(values) => {
            const patch = changedFields('mentorships', seen, values);
            const changed = i18n.t('item.changed', { what });
            return announce(changed, editMentorship(kith, id, patch, seen));
          }}
          onClose={() => setSeen(null)}
        />
      ) : (
        <ItemFacts
          table="mentorships"
          row={mentorship}
          fields={TOLD.filter((field) => stage !== 'closed' || !AT_ITS_END.includes(field))}
        />
      )}
    </Card>
  );
}
