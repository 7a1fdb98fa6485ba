/** An import as it goes: what the user chose, and how far it has come, so that another tab can go on. */
import type { Stamp } from './row';

/** What happens to somebody who is kept already: what is missing is added, the file's values are taken, or nothing. */
export const KNOWN_RULES = ['add', 'replace', 'skip'] as const;
export type KnownRule = (typeof KNOWN_RULES)[number];

/** What the user said of one row: it is this person (an id), somebody new, or to be left out. */
export type RowChoice = { same: string } | 'new' | 'skip';

/** The name under which a row's choice is kept. */
export const rowName = (file: string, line: number) => `${file}:${line}`;

/** What came of it. Each row of a person is one of `added`, `changed` and `left`, which changed nothing. */
export interface ImportCounts {
  added: number;
  changed: number;
  left: number;
  /** What happened with people, and was kept. */
  interactions: number;
  /** What happened with nobody who is kept, or was there already. */
  passedOver: number;
  /** People made of whom the files only say that there were messages. */
  correspondents: number;
}

/** What an import begins with, and each of its lots. */
export const nothingMade = (): ImportCounts => ({
  added: 0,
  changed: 0,
  left: 0,
  interactions: 0,
  passedOver: 0,
  correspondents: 0,
});

/** One import. Small, because it is written with each lot; what it reads from is its {@link ImportSource}. */
export interface ImportJob {
  id: string;
  /** When it was begun, ISO 8601 in UTC. */
  at: string;
  files: { name: string; size: number }[];
  rule: KnownRule;
  /** So many rows, people first, have been written. */
  next: number;
  /** How many there are; 0 until the files have been read. */
  total: number;
  /** The actions that wrote them, oldest first: undone together. */
  actions: Stamp[];
  /** So many of the actions, from the last, have been taken back. */
  undone: number;
  made: ImportCounts;
  /** A stopped or interrupted one goes on `running` until it is gone on with or dropped. */
  state: 'running' | 'done' | 'undone';
  /** Set while it is `running` and the user has stopped it: unlike an interrupted one, it waits to be gone on with. */
  isStopped?: boolean;
}

/** Where a row goes, decided once for the whole import, so that one that is gone on with does the same. */
export interface RowTarget {
  /**
   * `chosen` and `other`: the user said that it is this person, or somebody else than all who are kept.
   * `again`: an earlier row of the files is of the same person; what it lacks is added, whatever the rule.
   */
  as: 'new' | 'known' | 'chosen' | 'other' | 'again';
  /** The person's id, also of one who is not there yet. */
  id: string;
}

/** What the user said of everyone in the files. */
export interface ForAll {
  tags: string[];
  /** Where the file does not say. */
  howWeMet: string | null;
}

/** A target as it is kept: thousands of them are copied in a fraction of the time that objects take. */
export const packTarget = ({ as, id }: RowTarget) => `${as} ${id}`;

/** @param packed - by {@link packTarget}. */
export function unpackTarget(packed: string): RowTarget {
  const [as, id = ''] = packed.split(' ');
  return { as: as as RowTarget['as'], id };
}

/** What an unfinished import reads from; it goes once that is done. */
export interface ImportSource {
  id: string;
  files: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** By file name: how its columns were said to be read (`ColumnMapping`). */
  mappings: Record<string, unknown>;
  /** By {@link rowName}. */
  choices: Record<string, RowChoice>;
  /** Whether those with whom there are messages and who are not kept are made people too. */
  addCorrespondents: boolean;
  forAll?: ForAll;
  /** One a row, packed; null for a row that is left out, and as a whole while nothing is decided. */
  targets: (string | null)[] | null;
}

/** @param id - the job's. */
export const sourceId = (id: string) => `${id}/source`;
