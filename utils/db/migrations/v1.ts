/** The first schema. Each index has its reason in docs/data.md, because each is paid for in every write. */
import type { Migration } from './migration';

export const v1: Migration = {
  version: 1,
  minReader: 1,
  stores: {
    people: 'id, address, _del',
    aliases: 'id, personId',
    interactions: 'id, *personIds',
    reminders: 'id, personId, _due',
    moves: 'id, personId',
    history: 'id, *rows',
    roster: 'id',
    meta: 'key',
  },
  rows: {},
};
