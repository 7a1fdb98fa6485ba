/** The text a person wrote about themself, without the page's own words around it. */
import { isMeaningful, LINES_MAX } from '../../text/clean';
import { withoutMore } from '../../text/headlines';
import { readLines } from '../../text/lines';
import type { FieldRule } from '../recipe';
import { findAll } from './area';
import type { Scope } from './scope';
import type { Section } from './sections';

export interface About {
  text: string;
  /** The page ends it with its own "…". */
  cut: boolean;
}

/** What LinkedIn appends to the section: a title of its own and skills with dots between. */
const SKILLS_LINK = /\/details\/skills|skill/i;
const DOTTED = /^[^.!?]{1,60}(?:\s?[•·]\s?[^.!?•·]{1,60}){1,9}$/u;
/** A short line that begins with "…" opens the rest, in whatever language. */
const MORE_LINE = /^(?:…|\.\.\.)\s?\S.{0,28}$/u;
const SHORT_TITLE = /^[^.!?:,]{2,40}$/u;

/**
 * Reads the section's own text.
 *
 * @param rules - surest places of the text within the section.
 * @returns null when nothing is left.
 */
export function readAbout(scope: Scope, section: Section, rules: FieldRule[]): About | null {
  for (const rule of rules) {
    for (const element of findAll(scope, rule, section.element)) {
      const about = tidy(
        readLines(element, scope.skip)
          .filter((line) => !line.control)
          .map((line) => line.text),
      );
      if (about) return about;
    }
  }
  const own: string[] = [];
  for (const line of section.lines) {
    const link = line.element.closest('a')?.getAttribute('href') ?? '';
    const heading = line.element.closest('h2, h3, h4, h5') !== null;
    if (own.length > 0 && (heading || SKILLS_LINK.test(link))) break;
    if (!heading && !line.control) own.push(line.text);
  }
  return tidy(withoutSkills(own));
}

/** Drops "Top skills" and the dotted list under it, in any language, when more text stands before. */
function withoutSkills(lines: string[]): string[] {
  const at = lines.findIndex(
    (line, index) => index > 1 && DOTTED.test(line) && SHORT_TITLE.test(lines[index - 1] ?? ''),
  );
  return at === -1 ? lines : lines.slice(0, at - 1);
}

function tidy(lines: string[]): About | null {
  const { text, cut } = withoutMore(
    lines.filter((line) => withoutMore(line).text !== '' && !MORE_LINE.test(line)).join('\n'),
  );
  const ended = lines.some((line) => /(?:…|\.\.\.)$/.test(line) && line.length > 12);
  if (!isMeaningful(text)) return null;
  return { text: text.slice(0, LINES_MAX), cut: (cut && ended) || text.length > LINES_MAX };
}
