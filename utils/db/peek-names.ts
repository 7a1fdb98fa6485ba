/** Everyone's names for the address bar, read without Dexie. Whoever is confidential is not among them. */
import { fold } from '../domain/fold';
import type { Person } from '../domain/person';
import type { RosterRow } from '../domain/roster-row';
import { answer } from './peek';
import type { Columns } from './roster-columns';
import { type RosterRecord, together } from './roster-records';

export interface FoundName {
  id: string;
  name: string;
  /** What they do or where, in a line; null where nothing is known. */
  line: string | null;
}

interface Named extends FoundName {
  nickname: string | null;
  /** Latest in touch or saved. */
  latest: string;
}

/**
 * Finds people by the beginnings of the words of their name.
 *
 * @param most - how many to give, the latest in touch or saved first.
 */
export async function findNames(
  db: IDBDatabase,
  typed: string,
  most: number,
): Promise<FoundName[]> {
  const records: RosterRecord[] = await answer(
    db.transaction('roster').objectStore('roster').getAll(),
  );
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const names = together(records, namesInColumns, nameIn);
  const fitting = [...names.values()]
    .filter((one) => isNamed(one, words))
    .sort((a, b) => (a.latest < b.latest ? 1 : -1));
  const found: FoundName[] = [];
  const people = db.transaction('people').objectStore('people');
  for (const { id, name, line } of fitting) {
    if (found.length === most) break;
    const person: Person | undefined = await answer(people.get(id));
    if (person && !person.confidential) found.push({ id, name, line });
  }
  return found;
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

function isNamed({ name, nickname }: Named, typed: readonly string[]): boolean {
  const words = wordsOf(`${name} ${nickname ?? ''}`);
  return typed.every((one) => words.some((word) => word.startsWith(one)));
}

const nameIn = (row: RosterRow): Named => ({
  id: row.id,
  name: row.name,
  nickname: row.nickname,
  line: row.headline ?? row.organization,
  latest: row.lastContactAt ?? row.savedAt,
});

function namesInColumns({
  id: ids,
  name,
  nickname,
  headline,
  organization,
  savedAt,
  lastContactAt,
}: Columns): Named[] {
  return ids.map((id, at) => ({
    id,
    name: name[at] ?? '',
    nickname: nickname[at] ?? null,
    line: headline[at] ?? organization[at] ?? null,
    latest: lastContactAt[at] ?? savedAt[at] ?? '',
  }));
}
