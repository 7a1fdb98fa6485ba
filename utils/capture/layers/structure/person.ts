/** One likely person in a group, before anything but the name is read. */
import type { NameReading } from './name-reading';
import type { Range } from './outline';
import type { Label } from './words/labels';

export interface Person extends Range {
  /** Index of the line with the name. */
  line: number;
  reading: NameReading;
  /** The column of each line in a table; elsewhere lines are told apart by their blocks. */
  columns?: ReadonlyMap<number, number>;
}

export interface PeopleGroup {
  people: Person[];
  /** Records that were looked at, those without a name included. */
  of: number;
  /** What the head of a table says of each column. */
  labels?: readonly (Label | null)[];
  /** A head says which column has names. */
  isHeaded?: boolean;
}
