/** What the fields of an item may link to, by the table that each names. */
import type { ItemTable } from '../../utils/domain/items/items';
import { THINGS, type ThingTable } from '../../utils/domain/items/things';
import { type Naming, titleOf } from '../../utils/services/thing-text';
import type { Things } from '../../utils/services/things';
import type { Choice } from '../ui/NativeSelect';
import type { FieldOf } from './ItemForm';

/** Fields that name people are not here: those are found by a few letters. */
const LINKED: Record<string, readonly ThingTable[]> = {
  mentorshipId: ['mentorships'],
  mentorshipIds: ['mentorships'],
  goalId: ['goals'],
  meetingId: ['meetings'],
  adviceId: ['advice'],
  turningPointId: ['turningPoints'],
  referenceId: ['references'],
  becauseOfId: ['favours', 'introductions'],
  interactionId: ['interactions'],
  aboutIds: ['favours', 'introductions', 'advice', 'interactions', 'meetings', 'mentorships'],
};

export function linksFor<T extends ItemTable>(
  table: T,
  all: Things,
  naming: Naming,
): Partial<Record<FieldOf<T>, readonly Choice<string>[]>> {
  const links: Partial<Record<string, readonly Choice<string>[]>> = {};
  for (const [field, tables] of Object.entries(LINKED)) {
    if (!(field in THINGS[table])) continue;
    const things = all.things.filter((one) => tables.includes(one.table));
    links[field] = things.map((one) => ({ value: one.row.id, label: titleOf(one, naming) }));
  }
  return links as Partial<Record<FieldOf<T>, readonly Choice<string>[]>>;
}
