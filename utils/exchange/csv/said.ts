/** What a row says, by what its columns are. Which columns those are is looked up once for the whole table. */
import { saidIn } from './blank';
import type { Column } from './columns';
import type { Row } from './rows';

/** A cell with something in it. */
export interface SaidCell {
  column: Column;
  text: string;
  /** The word beside it: `Mobile`, `* Work`. */
  label: string;
}

type Role = Column['role'];

interface Place {
  column: Column;
  at: number;
}

const NONE: readonly never[] = [];

/** Of cells that a row has more than the header. */
const BEHIND: Column = { role: 'rest', title: '', group: '', labelAt: null };

/** One row, asked by role. */
export class Said {
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<Role, readonly Place[]>;
  readonly #width: number;

  private constructor(row: Row, places: ReadonlyMap<Role, readonly Place[]>, width: number) {
    this.#cells = row.cells;
    this.#places = places;
    this.#width = width;
  }

  /** @returns what a row of a table with these columns says. */
  static in(columns: readonly Column[]): (row: Row) => Said {
    const places = new Map<Role, Place[]>();
    for (const [at, column] of columns.entries()) {
      const all = places.get(column.role) ?? [];
      places.set(column.role, [...all, { column, at }]);
    }
    return (row) => new Said(row, places, columns.length);
  }

  /** In the file's order, the preferred first: Google stars its label. */
  cells(role: Role): readonly SaidCell[] {
    const said: SaidCell[] = [];
    for (const { column, at } of this.#placesOf(role)) {
      const text = saidIn(this.#cells[at]);
      if (text === '') continue;
      const label = column.labelAt === null ? '' : saidIn(this.#cells[column.labelAt]);
      said.push({ column, text, label });
    }
    const isStarred = ({ label }: SaidCell) => label.startsWith('*');
    if (said.length < 2 || !said.some(isStarred)) return said;
    return [...said.filter(isStarred), ...said.filter((cell) => !isStarred(cell))];
  }

  texts(role: Role): string[] {
    return this.#places.has(role) ? this.cells(role).map(({ text }) => text) : [];
  }

  /** Of the first column of this role that says anything. */
  first(role: Role): string | null {
    for (const { at } of this.#placesOf(role)) {
      const text = saidIn(this.#cells[at]);
      if (text !== '') return text;
    }
    return null;
  }

  #placesOf(role: Role): readonly Place[] {
    const places = this.#places.get(role) ?? NONE;
    const more = role === 'rest' ? this.#cells.length - this.#width : 0;
    if (more <= 0) return places;
    return [
      ...places,
      ...this.#cells.slice(-more).map((_, at) => ({ column: BEHIND, at: at + this.#width })),
    ];
  }
}
