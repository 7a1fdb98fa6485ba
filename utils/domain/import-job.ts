/** An import as it goes: the files themselves, what the user chose, and how far it has come, so that another tab can go on. */
import type { Stamp } from './row';

/** What happens to somebody who is kept already: what is missing is added, the file's values are taken, or nothing. */
export const KNOWN_RULES = ['add', 'replace', 'skip'] as const;
export type KnownRule = (typeof KNOWN_RULES)[number];

/** What the user said of one row: it is this person (an id), somebody new, or to be left out. */
export type RowChoice = { same: string } | 'new' | 'skip';

export interface ImportJob {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  files: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** By file name: how its columns were said to be read (`ColumnMapping`). */
  mappings: Record<string, unknown>;
  rule: KnownRule;
  /** By `file name:line`. */
  choices: Record<string, RowChoice>;
  /** Whether those with whom there are messages and who are not kept are made people too. */
  addCorrespondents: boolean;
  /** So many rows, people first, have been written. */
  next: number;
  total: number;
  /** The actions that wrote them, oldest first: undone together. */
  actions: Stamp[];
  made: { added: number; changed: number; left: number; interactions: number };
  state: 'running' | 'done' | 'undone';
}
