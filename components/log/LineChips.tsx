/** The parts that were read from a line, below it: each says what it will be saved as, and can be corrected. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { INTERACTION_KINDS } from '../../utils/domain/interaction';
import type { Other } from '../outreach/log-draft';
import { PersonPicker } from '../people/PersonPicker';
import { offers } from '../reminders/follow-up';
import { Button } from '../ui/Button';
import { dateWords, dayWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { type LineDraft, NO_REMINDER } from './line-draft';
import type { LinePlan } from './line-plan';
import { PickChip } from './PickChip';
import { whatWords } from './plan-words';

interface Props {
  plan: LinePlan;
  draft: LineDraft;
  onChange(patch: Partial<LineDraft>): void;
  today: Temporal.PlainDate;
  /** Who the place is about needs no chip. */
  here: Other | null;
}

/** What is sent goes one way or the other; what one does together has no direction. */
const ONE_WAY = new Set(['message', 'email', 'gift']);
const WHATS = INTERACTION_KINDS.flatMap((kind) =>
  (ONE_WAY.has(kind)
    ? (['from-me', 'from-them'] as const)
    : [kind === 'note' ? ('from-me' as const) : ('both' as const)]
  ).map((direction) => ({ id: `${kind} ${direction}`, kind, direction })),
);
const DAYS_BACK = 7;

export function LineChips({ plan, draft, onChange, today, here }: Props) {
  const [isAdding, setAdding] = useState(false);
  const isOff = plan.isOnlyReminder;
  return (
    <fieldset className="LogLine-chips" aria-label={i18n.t('line.parts')}>
      {plan.people
        .filter(({ id }) => id !== here?.id)
        .map((one) => (
          <PickChip
            key={one.id}
            label={i18n.t('line.who')}
            choices={[{ id: 'out', label: i18n.t('line.notThem', { name: isolate(one.name) }) }]}
            onChoose={() => onChange(without(draft, one))}
          >
            {one.name}
          </PickChip>
        ))}
      {plan.offered.map((one) => (
        <Button
          key={one.id}
          small
          look="quiet"
          onClick={() => onChange({ added: [...draft.added, { id: one.id, name: one.name }] })}
        >
          <Icon name="plus" /> {i18n.t('line.withToo', { name: isolate(one.name) })}
        </Button>
      ))}
      {!isOff && (
        <PickChip
          label={i18n.t('line.what')}
          isUnread={plan.isKindUnsaid}
          choices={WHATS.map((one) => ({ id: one.id, label: whatWords(one) }))}
          onChoose={(id) => {
            const what = WHATS.find((one) => one.id === id);
            if (what) onChange({ what: { kind: what.kind, direction: what.direction } });
          }}
        >
          {whatWords(plan)}
        </PickChip>
      )}
      {!isOff && (
        <PickChip
          label={i18n.t('line.when')}
          isUnread={plan.on === today.toString() && draft.on === null}
          isAsked={plan.on === null}
          choices={Array.from({ length: DAYS_BACK }, (_, back) => {
            const day = today.subtract({ days: back });
            return {
              id: day.toString(),
              label: dayWords(day, today),
              ...(back < 2 ? { detail: dateWords(day, today) } : {}),
            };
          })}
          days={{ latest: today.toString(), onPick: (on) => onChange({ on }) }}
          onChoose={(on) => onChange({ on })}
        >
          {plan.on === null ? i18n.t('line.whichDay') : dayWords(plan.on, today)}
        </PickChip>
      )}
      <PickChip
        label={i18n.t('line.remind')}
        isUnread={plan.reminder === null}
        isAsked={plan.reminder?.on === null}
        choices={[
          ...offers(today).map(({ words, on }) => ({
            id: on,
            label: words,
            detail: dateWords(Temporal.PlainDate.from(on), today),
          })),
          ...(plan.reminder ? [{ id: NO_REMINDER, label: i18n.t('line.noReminder') }] : []),
        ]}
        days={{ earliest: today.toString(), onPick: (remind) => onChange({ remind }) }}
        onChoose={(remind) => onChange({ remind })}
      >
        {reminderChip(plan, today)}
      </PickChip>
      {isAdding ? (
        <PersonPicker
          label={i18n.t('line.whoElse')}
          onChoose={({ id, name }) => {
            setAdding(false);
            onChange({ added: [...draft.added, { id, name }] });
          }}
        />
      ) : (
        <Button small look="quiet" onClick={() => setAdding(true)}>
          <Icon name="plus" /> {i18n.t('line.add')}
        </Button>
      )}
    </fieldset>
  );
}

function reminderChip({ reminder }: LinePlan, today: Temporal.PlainDate): string {
  if (!reminder) return i18n.t('line.noReminder');
  if (reminder.on === null) return i18n.t('line.remindWhen');
  const day = dayWords(reminder.on, today);
  return i18n.t('line.remindOn', { day: reminder.time ? `${day}, ${reminder.time}` : day });
}

/** Takes somebody out again: added by hand, or named in the line. */
function without(draft: LineDraft, { id, words }: LinePlan['people'][number]): Partial<LineDraft> {
  return {
    added: draft.added.filter((one) => one.id !== id),
    ...(words === null ? {} : { meant: { ...draft.meant, [words]: null } }),
  };
}
