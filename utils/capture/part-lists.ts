/** The part of the extractor for pages of several people on sites with recipes. */
import type { Lists } from './parts';
import { readList } from './recipes/engine/read-list';
import { LINKEDIN_LISTS } from './recipes/linkedin/lists';

export const LISTS: Lists = { readList, apart: { 'linkedin.com': LINKEDIN_LISTS } };
