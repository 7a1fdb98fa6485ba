/** Imports that go on after a closed tab. People may say since when they are connected, and keep what their vCard says besides. */
import type { Migration } from './migration';

export const v6: Migration = {
  version: 6,
  minReader: 1,
  stores: { imports: 'id' },
  rows: {},
};
