/**
 * Everything that is written down, told by rules: the items, and what else a person keeps. A search, a text to hand
 * over and "Recently deleted" know things by these alone.
 */
import type { Row } from '../row';
import { ITEMS, type ItemTable } from './items';
import { date, flag, line, type Rules, requiredId, requiredIds, text } from './rules';

/** Of a thing with a door of its own, what is told of it. */
const ELSE = {
  interactions: { personIds: requiredIds(), text: text(), outcome: text(), confidential: flag() },
  meetings: {
    personIds: requiredIds(),
    title: line(),
    on: date(),
    place: line(),
    note: text(),
    notes: text(),
    confidential: flag(),
  },
  reminders: { personId: requiredId(), text: line(), on: date(), confidential: flag() },
  drafts: { personId: requiredId(), subject: line(), text: text(), confidential: flag() },
} as const satisfies Record<string, Rules>;

export const THINGS: Record<ThingTable, Rules> = { ...ITEMS, ...ELSE };
export type ThingTable = ItemTable | keyof typeof ELSE;
export const THING_TABLES = Object.keys(THINGS) as ThingTable[];

/** A row of any of them: its fields by their rules. */
export interface ThingRow extends Row {
  confidential: boolean;
  personId?: string | null;
  personIds?: string[];
  introducerId?: string | null;
}

export interface Thing {
  table: ThingTable;
  row: ThingRow;
}

/** Not one that Kith set because of something else: its id is that one's, behind a word and a colon. */
export const isOwn = ({ id }: Pick<Row, 'id'>) => !id.includes(':');

export const isItemTable = (table: string): table is ItemTable => Object.hasOwn(ITEMS, table);
