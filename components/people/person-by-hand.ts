/** What is typed about someone added by hand, before it is saved. */
import type { PersonDraft } from '../../utils/services/save-person';
import { isTexts } from './is-texts';

export interface ByHandDraft {
  name: string;
  headline: string;
  organization: string;
  link: string;
  note: string;
  howWeMet: string;
  tags: string[];
  /** When to be reminded, in words, read when saved; empty for never. */
  remind: string;
}

export const EMPTY_PERSON: ByHandDraft = {
  name: '',
  headline: '',
  organization: '',
  link: '',
  note: '',
  howWeMet: '',
  tags: [],
  remind: '',
};

/** Whether a kept draft has this shape. */
export function isByHandDraft(value: unknown): value is ByHandDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { tags, ...texts } = value as Record<string, unknown>;
  return (
    isTexts(tags) &&
    Object.keys(EMPTY_PERSON).every((key) => key === 'tags' || typeof texts[key] === 'string')
  );
}

/**
 * What is handed to the save verb.
 *
 * @param on - the reminder's date, `YYYY-MM-DD`, or `null` for none.
 */
export function personDraftOf(draft: ByHandDraft, on: string | null): PersonDraft {
  const link = draft.link.trim();
  return {
    values: {
      name: draft.name.trim(),
      headline: draft.headline.trim() || null,
      organization: draft.organization.trim() || null,
      links: link === '' ? [] : [link],
      note: draft.note.trim() || null,
      howWeMet: draft.howWeMet || null,
      tags: draft.tags,
    },
    typed: [],
    capture: null,
    status: 'saved',
    reminder: on ? { kind: 'follow-up', text: '', on, time: null, zone: null } : null,
  };
}
