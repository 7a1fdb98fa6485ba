/** How a goal goes: what moved and what stood in the way, by day, with how sure one was. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Goal } from '../../utils/domain/items/goal';
import type { ProgressEntry } from '../../utils/domain/items/progress-entry';
import { aboutScratch } from '../../utils/domain/scratch-key';
import { itemValueWords } from '../../utils/services/item-words';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import { Badge } from '../ui/Badge';
import { dayWords } from '../ui/dates';
import { ListHeading } from '../ui/ListHeading';
import { ConfidenceLine } from './ConfidenceLine';
import '../ui/Facts.css';

const FIELDS = ['text', 'kind', 'on', 'confidence'] as const;
/** What an entry without words of its own is called: its first words. */
const NAMED = 60;

interface Props {
  goal: Goal;
  /** The latest first. */
  entries: readonly ProgressEntry[];
}

export function Progress({ goal, entries }: Props) {
  const id = useId();
  const today = useToday();
  return (
    <section aria-labelledby={id}>
      <ListHeading id={id} count={entries.length} tabIndex={-1}>
        {i18n.t('goals.progressTitle')}
      </ListHeading>
      {entries.length === 0 && <p className="Facts">{i18n.t('goals.noProgress')}</p>}
      <ConfidenceLine entries={entries} />
      <AddItem
        table="progress"
        fields={FIELDS}
        start={{ goalId: goal.id, personId: goal.personId, on: today.toString() }}
        scratch={aboutScratch(goal.personId, `progress-of:${goal.id}`)}
        label={i18n.t('goals.addProgress')}
      />
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: ProgressEntry }) {
  const today = useToday();
  const { id, personId, on, kind, text, confidence } = entry;
  return (
    <EditItem
      table="progress"
      row={entry}
      name={text.slice(0, NAMED)}
      fields={FIELDS}
      scratch={aboutScratch(personId, `progress:${id}`)}
    >
      <p className="Facts">
        {on !== null && <time dateTime={on}>{dayWords(on, today)}</time>}
        {kind === 'challenge' && (
          <Badge tone="notice">{itemValueWords('progress', 'kind', kind)}</Badge>
        )}
        {confidence !== null && <bdi>{i18n.t('goals.sure', { step: String(confidence) })}</bdi>}
      </p>
      <p className="GoalPage-text">
        <bdi>{text}</bdi>
      </p>
    </EditItem>
  );
}
