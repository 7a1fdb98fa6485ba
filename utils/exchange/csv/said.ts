/** What a row says, by what its columns are. */
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

/** Of cells that a row has more than the header. */
const BEHIND: Column = { role: 'rest', title: '', group: '', labelAt: null };

export class Said {
  readonly #byRole = new Map<Column['role'], SaidCell[]>();

  constructor({ cells }: Row, columns: readonly Column[]) {
    for (const [at, cell] of cells.entries()) {
      const text = saidIn(cell);
      if (text === '') continue;
      const column = columns[at] ?? BEHIND;
      const label = column.labelAt === null ? '' : saidIn(cells[column.labelAt]);
      const all = this.#byRole.get(column.role);
      if (all) all.push({ column, text, label });
      else this.#byRole.set(column.role, [{ column, text, label }]);
    }
  }

  /** In the file's order, the preferred first: Google stars its label. */
  cells(role: Column['role']): readonly SaidCell[] {
    const all = this.#byRole.get(role) ?? [];
    const isStarred = ({ label }: SaidCell) => label.startsWith('*');
    return all.some(isStarred)
      ? [...all.filter(isStarred), ...all.filter((cell) => !isStarred(cell))]
      : all;
  }

  texts(role: Column['role']): string[] {
    return this.cells(role).map(({ text }) => text);
  }

  first(role: Column['role']): string | null {
    return this.texts(role)[0] ?? null;
  }
}
