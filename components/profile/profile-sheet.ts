/** What I say of myself, as one page for somebody who may mentor me. Pure. */
import type { Preferences, ProfileField } from '../../utils/domain/preferences';
import { profileWords } from './profile-words';

export interface ProfileSheetText {
  /** Empty where no name is given. */
  name: string;
  /** One line below the name: what I do, where, in which field. */
  line: string;
  parts: { title: string; text: string }[];
}

const LINE: readonly ProfileField[] = ['role', 'organization', 'field', 'location'];
const PARTS: readonly ProfileField[] = [
  'background',
  'goal',
  'strengths',
  'gaps',
  'interests',
  'offers',
  'link',
];

/** @returns what is filled in; null where no part is. */
export function profileSheet(profile: Preferences['profile']): ProfileSheetText | null {
  const said = (field: ProfileField) => profile[field]?.trim() ?? '';
  const parts = PARTS.map((field) => ({ title: profileWords(field), text: said(field) }));
  const filled = parts.filter(({ text }) => text !== '');
  if (filled.length === 0) return null;
  return {
    name: said('name'),
    line: LINE.map(said).filter(Boolean).join(' · '),
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
