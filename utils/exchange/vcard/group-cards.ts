/** Lists of people in an address book: a card of their own, which names its members by their UIDs. To be on one is a tag of theirs. */
import type { ImportedPerson } from '../imported';
import type { Card } from './cards';
import { lineOf } from './values';

/** A UID as it is compared: some programs write it bare where they define it, and as an address where they name it. */
export function bareUid(value: string): string {
  return lineOf(value).replace(/^urn:uuid:/i, '');
}

/** Lists as they are come upon; tag people once the file has been read. */
export class GroupCards {
  /** Names of lists by the UID of whom they name. */
  private readonly names = new Map<string, Set<string>>();

  add({ lines }: Card): void {
    const name = lineOf(lines.find((line) => line.name === 'FN')?.value ?? '');
    if (name === '') return;
    for (const line of lines) {
      if (!/^(?:X-ADDRESSBOOKSERVER-)?MEMBER$/.test(line.name)) continue;
      const uid = bareUid(line.value);
      const names = this.names.get(uid) ?? new Set();
      this.names.set(uid, names.add(name));
    }
  }

  /** Tags everybody who is on a list, which may stand behind them in the file. */
  tag(people: readonly ImportedPerson[]): void {
    if (this.names.size === 0) return;
    for (const person of people) {
      const names = this.names.get(person.uid ?? '');
      if (names) person.tags = [...new Set([...(person.tags ?? []), ...names])];
    }
  }
}
