/** One story out of what was logged, moved, done and changed, latest first. Pure. */
import type { Interaction } from '../../utils/domain/interaction';
import type { Thing } from '../../utils/domain/items/things';
import type { OutreachStatus } from '../../utils/domain/outreach';
import type { Reminder } from '../../utils/domain/reminder';
import type { StatusMove } from '../../utils/domain/status-move';
import type { NamedField } from './field-words';
import { TOLD_FIELDS } from './told-fields';

export type TimelineEntry = { id: string /** ISO 8601 in UTC. */; at: string } & (
  | { kind: 'interaction'; interaction: Interaction }
  | { kind: 'move'; from: OutreachStatus | null; to: OutreachStatus }
  | { kind: 'done'; reminder: Reminder }
  | { kind: 'change'; field: NamedField; before: unknown }
  | { kind: 'thing'; thing: Thing }
);

export interface TimelineSource {
  interactions: readonly Interaction[];
  moves: readonly StatusMove[];
  reminders: readonly Reminder[];
  history: readonly { at: string; field: string; before: unknown }[];
  /** Items about the person, each with the instant of its day. */
  told?: readonly { at: string; thing: Thing }[];
}

/**
 * Merges the rows of one person.
 *
 * @returns entries by time, latest first; empty former values are no change worth telling.
 */
export function timelineOf(source: TimelineSource): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...source.interactions.map((interaction) => ({
      kind: 'interaction' as const,
      id: interaction.id,
      at: interaction.at,
      interaction,
    })),
    ...source.moves.map(({ id, at, from, to }) => ({ kind: 'move' as const, id, at, from, to })),
    ...source.reminders.flatMap((reminder) =>
      reminder.doneAt
        ? [{ kind: 'done' as const, id: reminder.id, at: reminder.doneAt, reminder }]
        : [],
    ),
    ...(source.told ?? []).map(({ at, thing }) => ({
      kind: 'thing' as const,
      id: thing.row.id,
      at,
      thing,
    })),
    ...source.history.flatMap(({ at, field, before }, index) =>
      isToldField(field) && typeof before === 'string' && before !== ''
        ? [{ kind: 'change' as const, id: `change-${at}-${index}`, at, field, before }]
        : [],
    ),
  ];
  return entries.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

function isToldField(field: string): field is NamedField {
  return TOLD_FIELDS.some((told) => told === field);
}
