/** Who was merged into whom, and whom somebody introduced: both are asked for when two people are put together. */
import type { Migration } from './migration';

export const v3: Migration = {
  version: 3,
  minReader: 1,
  stores: {
    people: 'id, address, _del, mergedInto, introducedBy',
  },
  rows: {},
};
