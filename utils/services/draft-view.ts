/** All that the place to write needs of one draft. */
import { holderOf } from '../db/holder';
import type { Draft } from '../domain/draft';
import type { Person } from '../domain/person';
import type { PreferenceValues } from '../domain/preferences';
import { draftById, notesThisMonth } from './drafts';
import type { Kith } from './kith';
import { readPreferences } from './preferences';
import { type AnyTemplate, templatesFor } from './templates';

export interface DraftView {
  draft: Draft;
  person: Person;
  preferences: PreferenceValues;
  /** Those for what the draft is for, the user's own first. */
  templates: AnyTemplate[];
  /** Connection notes sent since the first of the month. */
  notes: number;
}

/** @returns null when there is no such draft, or its person is deleted. */
export async function draftView(kith: Kith, id: string): Promise<DraftView | null> {
  const draft = await draftById(kith, id);
  if (!draft) return null;
  const [person, preferences, templates, notes] = await Promise.all([
    holderOf((one) => kith.db.people.get(one), draft.personId),
    readPreferences(kith),
    templatesFor(kith, draft.purpose),
    notesThisMonth(kith),
  ]);
  if (!person || person._del !== undefined) return null;
  return { draft, person, preferences, templates, notes };
}
