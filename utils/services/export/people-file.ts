/** People as a table or as cards, made in turns. */
import type { Person } from '../../domain/person';
import { csvLines } from '../../exchange/csv/write-people-csv';
import { FileParts } from '../../exchange/file-parts';
import { writeCards } from '../../exchange/vcard/write-cards';
import { inTurns, type Progress } from './turns';

/** A table for spreadsheets. */
export async function tableFile(people: readonly Person[], progress: Progress): Promise<Blob> {
  const { head, line } = csvLines(people);
  return written(people, line, 'text/csv', progress, head);
}

/** Cards for address books. @param version - 3.0 is what every one of them reads. */
export async function cardsFile(
  people: readonly Person[],
  version: '3.0' | '4.0',
  progress: Progress = {},
): Promise<Blob> {
  return written(people, (person) => writeCards([person], version), 'text/vcard', progress);
}

async function written(
  people: readonly Person[],
  write: (person: Person) => string,
  type: string,
  progress: Progress,
  head = '',
): Promise<Blob> {
  const parts = new FileParts();
  parts.add(head);
  await inTurns(people, (person) => parts.add(write(person)), progress);
  return parts.end(type);
}
