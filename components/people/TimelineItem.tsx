/** One entry of a person's story; what was logged can be corrected or removed. */
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Interaction } from '../../utils/domain/interaction';
import { thingTitle } from '../../utils/domain/items/thing-title';
import { editInteraction, removeInteraction } from '../../utils/services/interactions';
import { itemWords } from '../../utils/services/item-words';
import { reminderWords } from '../../utils/services/reminder-words';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { thingAddress } from '../items/thing-address';
import { LogForm } from '../outreach/LogForm';
import { interactionOf, type LogDraft, logDraftOf } from '../outreach/log-draft';
import { dayOf, dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import { statusWords } from '../ui/status-words';
import { fieldWords } from './field-words';
import { interactionWords } from './interaction-words';
import type { TimelineEntry } from './timeline';

interface Props {
  entry: TimelineEntry;
  today: Temporal.PlainDate;
}

export function TimelineItem({ entry, today }: Props) {
  const kith = useKith();
  const day = dayOf(entry.at, kith.zone());
  return (
    <li className={`TimelineItem is-${entry.kind}`}>
      <time dateTime={entry.at}>{dayWords(day, today)}</time>
      {entry.kind === 'interaction' ? (
        <InteractionEntry interaction={entry.interaction} today={today} />
      ) : (
        <div className="TimelineItem-body TimelineItem-quiet">{quietWords(entry)}</div>
      )}
    </li>
  );
}

function quietWords(entry: Exclude<TimelineEntry, { kind: 'interaction' }>): ReactNode {
  switch (entry.kind) {
    case 'move':
      if (entry.from === null && entry.to === 'saved') return i18n.t('person.savedPlain');
      return entry.from === null
        ? i18n.t('person.savedAs', { status: statusWords(entry.to) })
        : i18n.t('person.moved', { from: statusWords(entry.from), to: statusWords(entry.to) });
    case 'done':
      return (
        <>
          {i18n.t('person.done')} <bdi>{reminderWords(entry.reminder)}</bdi>
        </>
      );
    case 'thing': {
      const { thing } = entry;
      return (
        <>
          {itemWords(thing.table)}{' '}
          <a href={thingAddress(thing)}>
            <bdi>{thingTitle(thing) || i18n.t('everything.open')}</bdi>
          </a>
        </>
      );
    }
    case 'change':
      return (
        <>
          {i18n.t('person.was', { field: fieldWords(entry.field) })}{' '}
          <bdi>{String(entry.before)}</bdi>
        </>
      );
  }
}

const TITLE_KEYS = { 'from-me': 'log.titleFromMe', 'from-them': 'log.titleFromThem' } as const;

/** "Message, from me"; a call or a note needs no direction, and one of a newer version has no words here. */
function titleOf({ kind, direction }: Interaction): string {
  const words = interactionWords(kind);
  if (kind === 'note' || direction === 'both' || !Object.hasOwn(TITLE_KEYS, direction))
    return words;
  return i18n.t(TITLE_KEYS[direction], { kind: words });
}

function InteractionEntry({
  interaction,
  today,
}: {
  interaction: Interaction;
  today: Temporal.PlainDate;
}) {
  const kith = useKith();
  const announce = useUndo();
  const [draft, setDraft] = useState<LogDraft | null>(null);
  if (draft) {
    const save = async () => {
      const now = kith.now().toZonedDateTimeISO(kith.zone());
      const { at, ...values } = interactionOf(draft, now);
      const moved = draft.on !== logDraftOf(interaction, kith.zone()).on;
      const patch = moved ? { ...values, at } : values;
      const action = editInteraction(kith, interaction.id, patch);
      const saved = await announce(i18n.t('log.changed'), action);
      if (saved) setDraft(null);
      return saved;
    };
    return (
      <LogForm
        draft={draft}
        onChange={setDraft}
        today={today.toString()}
        onSave={save}
        onCancel={() => setDraft(null)}
        autoFocus
      />
    );
  }
  return (
    <>
      <div className="TimelineItem-body">
        <h3>{titleOf(interaction)}</h3>
        {interaction.text && (
          <p className="TimelineItem-text" dir="auto">
            {interaction.text}
          </p>
        )}
        {interaction.outcome && (
          <p className="TimelineItem-text TimelineItem-quiet" dir="auto">
            → {interaction.outcome}
          </p>
        )}
      </div>
      <span className="TimelineItem-actions">
        <IconButton
          icon="pencil"
          label={i18n.t('log.edit')}
          onClick={() => setDraft(logDraftOf(interaction, kith.zone()))}
        />
        <IconButton
          icon="trash"
          label={i18n.t('log.remove')}
          onClick={() =>
            void announce(i18n.t('log.removed'), removeInteraction(kith, interaction.id))
          }
        />
      </span>
    </>
  );
}
