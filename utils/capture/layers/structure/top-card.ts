/**
 * What a page says of the one person it is about in the lines right under their name. Most people pages
 * of universities, firms and conferences say it there and nowhere for machines.
 */
import type { CapturedPerson } from '../../../domain/capture-result';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { bareWords } from '../../text/headlines';
import { readName } from '../../text/names';
import { isProse, kindOf, labelled } from './line-kinds';
import { type Line, type Mark, type Outline, outlineOf } from './outline';
import { rowsOf } from './read-rows';

/** A card is short; what comes later is about something else. */
const LINES_MOST = 8;

/**
 * Reads the lines under a person's name.
 *
 * @param name - as the page's main heading shows it.
 * @returns null when nothing there says who they are; `medium` when a role is told in words for one.
 */
export function readTopCard(page: Page, name: string): Candidate | null {
  const outline = outlineOf(page.document.body, page.budget);
  const { lines } = outline;
  const shown = bareWords(name);
  const at = lines.findIndex(
    (line) => line.heading === 1 && bareWords(readName(line.text).name ?? '') === shown,
  );
  if (at === -1) return null;
  const end = endOf(lines, at);
  const reading = { name, rest: '', place: 'whole', score: 1, known: true } as const;
  const card = { from: markAt(outline, at), to: markAt(outline, end), line: at, reading };
  const row = rowsOf({ people: [card], of: 1 }, outline, page.address)[0]?.row;
  if (row === undefined) return null;
  const told = lines.slice(at + 1, end).find(({ text }) => saysOf(text) === row.headline);
  const isRole =
    told !== undefined && (kindOf(told) === 'role' || labelled(told.text)?.label === 'role');
  // Words that are no known role count only where a role stands: next to the name, and no link.
  const isNext = told !== undefined && told === lines[at + 1] && told.href === null;
  const headline = isRole || isNext ? row.headline : null;
  const person: Partial<CapturedPerson> = {
    ...(headline !== null && { headline }),
    ...(headline !== null && row.organization !== null && { organization: row.organization }),
    ...(row.location !== null && { location: row.location }),
    ...(row.emails.length === 1 && { emails: row.emails }),
  };
  if (Object.keys(person).length === 0) return null;
  return {
    claim: 'only',
    layer: 'structure',
    basis: 'text-shape',
    confidence: isRole ? 'medium' : 'low',
    person,
    keys: [],
    cut: [],
  };
}

function saysOf(text: string): string {
  return labelled(text)?.value ?? text;
}

/** Up to the next heading, or to what is told in sentences. */
function endOf(lines: Line[], at: number): number {
  const most = Math.min(lines.length, at + 1 + LINES_MOST);
  for (let index = at + 1; index < most; index += 1) {
    const line = lines[index];
    if (line && (line.heading > 0 || isProse(line.text))) return index;
  }
  return most;
}

/** Links and pictures of the lines from one on. */
function markAt({ links, images }: Outline, line: number): Mark {
  const first = (all: { line: number }[]) => {
    const at = all.findIndex((one) => one.line >= line);
    return at === -1 ? all.length : at;
  };
  return { line, link: first(links), image: first(images) };
}
