/** What is written to people, agreed with them, and how the user keeps in touch. */
import type { Migration } from './migration';

export const v4: Migration = {
  version: 4,
  minReader: 1,
  stores: {
    drafts: 'id, personId, state, sentAt',
    templates: 'id',
    meetings: 'id, *personIds, _planned',
    preferences: 'id',
  },
  rows: {},
};
