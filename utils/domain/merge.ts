/**
 * Putting two entries of one person together: for each field what is proposed and what may be chosen
 * instead, and the values that follow. Pure, and the same whichever of the two is named first, because
 * callers hand them in order (merged.ts).
 */
import { clockOf } from './clocks';
import { isEmpty } from './is-empty';
import { isSame } from './is-same';
import { withNote } from './note';
import { isUsersWord } from './origins';
import type { OutreachStatus } from './outreach';
import type { Person } from './person';
import type { PersonValues } from './person-values';
import type { Values } from './row';
import { stampedAt } from './stamp';
import { uniteEntries, uniteLines } from './unite';

/** Whose value: of the one who stands for both, of the other, or what both have. */
export type Side = 'one' | 'other' | 'both';

type MergedField = Exclude<keyof PersonValues, 'confidential'> | 'status';

/** Fields on which the user may decide, in the order of the screen. */
const FIELDS: readonly MergedField[] = [
  'name',
  'nickname',
  'pronouns',
  'honorificPrefix',
  'credentials',
  'headline',
  'organization',
  'location',
  'status',
  'relationships',
  'howWeMet',
  'introducedBy',
  'tags',
  'note',
  'links',
  'emails',
  'phones',
  'positions',
  'education',
  'about',
  'degree',
  'connectedOn',
  'vcard',
];

/** Fields that both entries add to. */
const ADDED: readonly MergedField[] = [
  'credentials',
  'relationships',
  'tags',
  'note',
  'links',
  'emails',
  'phones',
  'positions',
  'education',
  'vcard',
];

/** How far things have come, least first: an answer tells more than a try, and contact more than an answer. */
const FURTHER: readonly OutreachStatus[] = [
  'saved',
  'drafting',
  'sent',
  'resting',
  'replied',
  'declined',
  'meeting-set',
  'in-touch',
];

/** One field of two entries that are put together. */
export interface MergeField {
  field: MergedField;
  one: unknown;
  other: unknown;
  /** What they have together; undefined where only one value can be. */
  both: unknown;
  /** What may be chosen; empty where there is nothing to decide. */
  options: Side[];
  /** What is proposed. */
  pick: Side;
}

/** What the user chose, by field; the rest is as proposed. */
export type Choices = Partial<Record<string, Side>>;

/**
 * The fields in which either says something.
 *
 * @param one - who stands for both (`inOrder`).
 */
export function mergeFields(one: Person, other: Person): MergeField[] {
  return FIELDS.flatMap((field) => {
    const [a, b] = [one[field], other[field]];
    if (isEmpty(a) && isEmpty(b)) return [];
    const both = ADDED.includes(field) ? united(field, a, b) : undefined;
    const sides: Side[] = both === undefined ? ['one', 'other'] : ['both', 'one', 'other'];
    const isOpen = !isSame(a, b) && !isEmpty(a) && !isEmpty(b);
    const pick = both === undefined ? better(field, one, other) : 'both';
    return [{ field, one: a, other: b, both, options: isOpen ? sides : [], pick }];
  });
}

/** What of two lists, sets or notes is kept when both are. */
function united(field: MergedField, one: unknown, other: unknown): unknown {
  if (field === 'note') return withNote(one as string | null, other as string | null);
  if (field === 'positions' || field === 'education')
    return uniteEntries(one as Person['positions'], other as Person['positions']);
  return uniteLines(field, one as string[], other as string[]);
}

/** Said over unsaid, typed over captured, newer over older; status by how far things have come. */
function better(field: MergedField, one: Person, other: Person): Side {
  if (field === 'status')
    return FURTHER.indexOf(other.status) > FURTHER.indexOf(one.status) ? 'other' : 'one';
  if (isEmpty(one[field]) || isEmpty(other[field])) return isEmpty(one[field]) ? 'other' : 'one';
  if (isTyped(one, field) !== isTyped(other, field)) return isTyped(one, field) ? 'one' : 'other';
  return saidAt(other, field) > saidAt(one, field) ? 'other' : 'one';
}

const isTyped = ({ origins }: Person, field: string) => isUsersWord(origins, field);

/** When a value was read or typed, ISO 8601 in UTC. */
export function saidAt({ origins, _c, savedAt }: Person, field: string): string {
  const origin = Object.hasOwn(origins, field) ? origins[field] : undefined;
  const at = (origin as { at?: unknown } | undefined)?.at;
  if (typeof at === 'string') return at;
  return clockOf(_c, field) === clockOf(_c, '_') ? savedAt : stampedAt(clockOf(_c, field));
}

/**
 * What is written over the one who stands for both. Their time of first saving is the earlier one; what
 * either kept confidential stays so; fields that this version does not know are the first one's, else the other's.
 */
export function mergedValues(
  one: Person,
  other: Person,
  choices: Choices = {},
): Partial<Values<Person>> {
  const origins = { ...one.origins };
  const values: Record<string, unknown> = {};
  for (const field of mergeFields(one, other)) {
    const chosen = choices[field.field];
    const side = chosen && field.options.includes(chosen) ? chosen : field.pick;
    values[field.field] = field[side];
    delete origins[field.field];
    const origin = originFor(field, side, one, other);
    if (origin !== undefined) origins[field.field] = origin;
  }
  const introducer = values.introducedBy;
  if (introducer === one.id || introducer === other.id) values.introducedBy = null;
  return {
    ...unknownFields(one, other),
    ...values,
    origins,
    confidential: one.confidential || other.confidential,
    address: one.address ?? other.address,
    savedAt: one.savedAt < other.savedAt ? one.savedAt : other.savedAt,
    keepInTouch: one.keepInTouch ?? other.keepInTouch ?? null,
    pausedUntil: [one.pausedUntil, other.pausedUntil].filter(Boolean).sort().at(-1) ?? null,
  };
}

/** Where a chosen value was read; undefined where any of it was typed, so that no page overwrites it. */
function originFor(
  { field, one: a, other: b }: MergeField,
  side: Side,
  one: Person,
  other: Person,
) {
  const isFromOne = side === 'one' || (side === 'both' && isEmpty(b));
  const isFromOther = side === 'other' || (side === 'both' && isEmpty(a));
  if (isFromOne) return one.origins[field];
  if (isFromOther) return other.origins[field];
  if (isTyped(one, field) || isTyped(other, field)) return undefined;
  return saidAt(other, field) > saidAt(one, field) ? other.origins[field] : one.origins[field];
}

/** Values of a later version that only the other has. */
function unknownFields(one: Person, other: Person): Record<string, unknown> {
  const own = Object.entries(other).filter(
    ([field]) => !field.startsWith('_') && field !== 'mergedInto' && !Object.hasOwn(one, field),
  );
  return Object.fromEntries(own);
}
