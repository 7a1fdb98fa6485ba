/** What is typed about someone added by hand, before it is saved. */
import { isPicked } from '../../utils/domain/picked';
import type { Pasted } from '../../utils/services/pasted';
import type { PersonDraft } from '../../utils/services/save-person';
import { isTexts } from './is-texts';

/** Of what was pasted, the rest. */
type PastedMore = Omit<Partial<Pasted>, 'name' | 'headline' | 'organization' | 'note'>;

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
  /** What was pasted and has no box of its own here. */
  more: PastedMore;
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
  more: {},
};

/** Whether a kept draft has this shape. */
export function isByHandDraft(value: unknown): value is ByHandDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { tags, more, ...texts } = value as Record<string, unknown>;
  return (
    isTexts(tags) &&
    isMore(more) &&
    Object.keys(EMPTY_PERSON).every(
      (key) => ['tags', 'more'].includes(key) || typeof texts[key] === 'string',
    )
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
      ...draft.more,
      name: draft.name.trim(),
      headline: draft.headline.trim() || null,
      organization: draft.organization.trim() || null,
      links: [...new Set([...(link === '' ? [] : [link]), ...(draft.more.links ?? [])])],
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

function isMore(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nickname = '', honorificPrefix = '', ...picked } = value as Record<string, unknown>;
  return isTexts([nickname, honorificPrefix]) && isPicked(picked);
}

/** The draft with what was pasted: each value in its box, the rest kept for saving. */
export function withPasted(draft: ByHandDraft, pasted: Pasted): ByHandDraft {
  const { name, headline, organization, note, links, ...rest } = pasted;
  const [link = draft.link, ...others] = links ?? [];
  return {
    ...draft,
    name,
    headline: headline ?? draft.headline,
    organization: organization ?? draft.organization,
    note: [draft.note, note].filter(Boolean).join('\n'),
    link,
    more: { ...draft.more, ...rest, ...(others.length > 0 ? { links: others } : {}) },
  };
}
