/** One action of the user's as history keeps it: what each write replaced, so that it can be undone. */
import type { Replaced } from './clocks';
import type { Stamp } from './row';

export interface Action {
  /** The action's stamp, which every value it wrote carries as its clock. */
  id: Stamp;
  /** The verb that ran, for later reading: `savePerson`. */
  name: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** The rows it wrote, as `table/id`. */
  rows: string[];
  replaced: Replaced[];
  /** The action this one undid. */
  undoes?: Stamp;
}
