/** What documents are written from: all that is kept, found by whom and by what it belongs to. */
import { namedIn } from '../../utils/domain/items/open-to-others';
import type { Thing } from '../../utils/domain/items/things';
import type { Person } from '../../utils/domain/person';
import type { StatusMove } from '../../utils/domain/status-move';
import type { Kept } from '../../utils/services/export/kept';
import { inTurns } from '../../utils/services/export/turns';
import { type Naming, namingOf } from '../../utils/services/thing-text';
import { wholeOf } from '../../utils/services/things';
import { fullDateWords } from '../ui/dates';

export interface Telling {
  kept: Kept;
  naming: Naming;
  /** The reader's IANA zone. */
  zone: string;
  /** What names a person, the oldest first. */
  about(personId: string): readonly Thing[];
  /** What means nothing without a thing: of a goal, its steps. */
  partsOf(id: string): readonly Thing[];
  movesOf(personId: string): readonly StatusMove[];
}

/** @param signal - stops it. */
export async function tellingOf(kept: Kept, zone: string, signal?: AbortSignal): Promise<Telling> {
  const people = new Map(kept.people.map((one): [string, Person] => [one.id, one]));
  const about = new Map<string, Thing[]>();
  const parts = new Map<string, Thing[]>();
  await inTurns(
    kept.things,
    (thing) => {
      for (const id of namedIn(thing.row)) push(about, id, thing);
      push(parts, wholeOf(thing) ?? '', thing);
    },
    signal && { signal },
  );
  const moves = Map.groupBy(kept.moves, ({ personId }) => personId);
  return {
    kept,
    naming: namingOf({ things: kept.things, people }, fullDateWords),
    zone,
    about: (id) => about.get(id) ?? [],
    partsOf: (id) => parts.get(id) ?? [],
    movesOf: (id) => moves.get(id) ?? [],
  };
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const before = map.get(key);
  if (before) before.push(one);
  else map.set(key, [one]);
}
