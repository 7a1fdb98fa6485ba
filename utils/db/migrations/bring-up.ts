/** Brings a row of an older Kith's file to this schema, by the steps that its database would have taken. */
import type { Row } from '../../domain/row';
import { migrations } from './all';
import type { Migration } from './migration';

/** @param steps - all of them, oldest first. */
export function bringUp(table: string, row: Row, steps: readonly Migration[] = migrations): Row {
  return steps.reduce((former, { version, rows }) => {
    const step = Object.hasOwn(rows, table) ? rows[table] : undefined;
    return step && former._s < version ? { ...step(former), _s: version } : former;
  }, row);
}
