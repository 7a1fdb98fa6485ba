/**
 * Makes everything as it was in a backup whose rows are there by now: newer values go back, and what came since goes
 * to "Recently deleted". Written as edits of now, so that other browsers follow, and history keeps what stood before.
 */
import type { KithDatabase } from '../../db/database';
import { withIndexes } from '../../db/date-index';
import { type Compared, fateOf } from '../../db/restore-rows';
import { act as write } from '../../db/write';
import { inLots } from '../../domain/lots';
import { GO_BACK } from '../../domain/quiet-actions';
import type { Row } from '../../domain/row';
import type { Kith } from '../kith';
import type { Incoming } from './incoming';

/** @returns how many rows differ from before. */
export async function goBack(kith: Kith, tables: readonly Incoming[]): Promise<number> {
  let differing = 0;
  for (const incoming of tables) {
    const { table } = incoming;
    const then = new Then(incoming);
    for await (const lot of comparedWithThen(kith.db, incoming)) {
      const stale = lot.filter(({ fate }) => fate !== 'same').map(({ row }) => row.id);
      if (stale.length === 0) continue;
      differing += stale.length;
      // Nothing follows from it: what did then is in the backup too.
      await write(kith.db, GO_BACK, async (change) => {
        await change.load(table, stale);
        for (const id of stale) {
          const now = await change.row(table, id);
          if (now) await change.set(table, then.of(now, change.stamp));
        }
      });
    }
  }
  return differing;
}

/** Lot by lot what is here now, beside the row that it becomes. */
export async function* comparedWithThen(
  db: KithDatabase,
  incoming: Incoming,
): AsyncGenerator<Compared[]> {
  const { table } = incoming;
  const then = new Then(incoming);
  const rows = db.table<Row, string>(table);
  for (const lot of inLots(await rows.toCollection().primaryKeys())) {
    const here = (await rows.bulkGet(lot)).filter((row) => row !== undefined);
    yield here.map((local) => {
      const row = withIndexes(table, then.of(local, ''));
      return { local, row, fate: fateOf(local, row) };
    });
  }
}

/** How the rows of a table were. What the backup cannot say, because it cannot be read there, is as it is now. */
class Then {
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #unread: ReadonlySet<string>;
  readonly #isWhole: boolean;
  readonly #unsound: Incoming['unsound'];

  constructor({ rows, aside, unread, isWhole, unsound }: Incoming) {
    this.#rows = new Map([...rows, ...aside].map((row) => [row.id, row]));
    this.#unread = new Set(unread);
    this.#isWhole = isWhole;
    this.#unsound = unsound;
  }

  /** @param stamp - of its deletion, where it was not there then. */
  of(now: Row, stamp: string): Row {
    const { id, _c, _s } = now;
    const then = this.#rows.get(id);
    if (!then && (!this.#isWhole || this.#unread.has(id))) return now;
    const isGone = then === undefined || then._del !== undefined;
    const unsound = this.#unsound.get(id);
    const { _del: _deletedThen, ...said } = then ?? now;
    const values = [
      ...Object.entries(said).filter(([field]) => !unsound?.has(field)),
      ...Object.entries(now).filter(([field]) => unsound?.has(field)),
    ];
    return {
      ...Object.fromEntries(values),
      id,
      _c,
      _s,
      ...(isGone && { _del: now._del ?? stamp }),
    };
  }
}
