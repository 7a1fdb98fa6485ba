/**
 * What there is before an import writes: then its rows need not look for what surely is not there. It holds as
 * long as nobody else has written, which the sequence tells.
 */
import type { Change } from '../../db/change';
import type { KithDatabase } from '../../db/database';
import { readState } from '../../db/state';

/** The ids of an import's two largest tables, kept up while it writes. */
export class Present {
  #sequence: number;
  readonly #ids: { aliases: Set<string>; people: Set<string> };

  private constructor(sequence: number, aliases: string[], people: string[]) {
    this.#sequence = sequence;
    this.#ids = { aliases: new Set(aliases), people: new Set(people) };
  }

  /** Reads the keys of all people and aliases, deleted ones too. */
  static async read(db: KithDatabase): Promise<Present> {
    return db.transaction('r', db.meta, db.aliases, db.people, async () => {
      const [{ sequence }, aliases, people] = await Promise.all([
        readState(db),
        db.aliases.toCollection().primaryKeys(),
        db.people.toCollection().primaryKeys(),
      ]);
      return new Present(sequence, aliases, people);
    });
  }

  has(table: 'aliases' | 'people', id: string): boolean {
    return this.#ids[table].has(id);
  }

  /** Tells an action what is not there, unless another tab has written since. Begins each action of the import. */
  tell(change: Change, table: 'aliases' | 'people', ids: readonly string[]): void {
    if (change.sequence !== this.#sequence + 1) return;
    change.lacks(
      table,
      ids.filter((id) => !this.has(table, id)),
    );
  }

  /** After an action of the import: what it may have made. */
  note(change: Change, made: { aliases: readonly string[]; people: readonly string[] }): void {
    if (change.sequence === this.#sequence + 1) this.#sequence = change.sequence;
    for (const id of made.aliases) this.#ids.aliases.add(id);
    for (const id of made.people) this.#ids.people.add(id);
  }
}
