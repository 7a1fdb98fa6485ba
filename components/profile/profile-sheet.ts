/** What I say of myself, as one page for somebody who may mentor me. Pure. */
import {
  PROFILE_FIELDS,
  PROFILE_LINE,
  type Preferences,
  type ProfileField,
} from '../../utils/domain/preferences';
import { profileWords } from './profile-words';

export interface ProfileSheetText {
  /** Empty where no name is given. */
  name: string;
  /** One line below the name ({@link PROFILE_LINE}). */
  line: string;
  parts: { title: string; text: string }[];
}

/** What does not stand under a title of its own. */
const APART: readonly ProfileField[] = ['name', ...PROFILE_LINE, 'signature'];
const PARTS = PROFILE_FIELDS.filter((field) => !APART.includes(field));

/** @returns what is filled in; null where no part is. */
export function profileSheet(profile: Preferences['profile']): ProfileSheetText | null {
  const said = (field: ProfileField) => profile[field]?.trim() ?? '';
  const parts = PARTS.map((field) => ({ title: profileWords(field), text: said(field) }));
  const filled = parts.filter(({ text }) => text !== '');
  if (filled.length === 0) return null;
  return {
    name: said('name'),
    line: PROFILE_LINE.map(said).filter(Boolean).join(' · '),
    parts: filled,
  };
}

/** The page as plain text, to paste into a message. */
export function profileSheetText({ name, line, parts }: ProfileSheetText): string {
  const head = [name, line].filter(Boolean).join('\n');
  return [head, ...parts.map(({ title, text }) => `${title}\n${text}`)]
    .filter(Boolean)
    .join('\n\n');
}
