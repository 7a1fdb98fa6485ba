/** Reads one card of a list: who it names, and what stands below the name. */
import type { CapturedRow } from '../../../domain/capture-result';
import { cleanText } from '../../text/clean';
import { isEmptyLine } from '../../text/headlines';
import { type Line, readLines } from '../../text/lines';
import { linkKey, safeEmail } from '../../text/links';
import { readName } from '../../text/names';
import type { ListRecipe, RowField } from '../recipe';
import { type Area, fieldText, findAll } from './area';
import { isSameName } from './card';
import { type NamedBy, whoIsNamed } from './card-name';
import { isSmallPrint } from './small-print';

/** Who somebody is stands close to their name. */
const LINES_AFTER = 30;
/** Stands where no headline was given. */
const DASHES = /^[-–—]{1,3}$/u;

/**
 * Reads a card.
 *
 * @param items - all cards; those within this one are apart from it.
 * @returns null when it names nobody, or an organisation.
 */
export function readRow(
  area: Area,
  recipe: ListRecipe,
  item: Element,
  items: ReadonlySet<Element>,
): CapturedRow | null {
  const lines = readLines(item, (element) => items.has(element) || area.skip(element));
  const isOwn = (element: Element) => nearest(element, items) === item;
  const named = whoIsNamed(area, recipe, { item, lines, isOwn });
  if (named === null) return null;
  const { name, credentials } = readName(named.text);
  if (name === null) return null;
  const value = (field: RowField) => {
    for (const rule of recipe.fields[field] ?? [])
      for (const element of findAll(area, rule, item)) {
        const text = isOwn(element) ? fieldText(area, element, rule) : '';
        if (!isEmptyLine(text)) return text;
      }
    return null;
  };
  const row: CapturedRow = {
    name,
    headline: value('headline'),
    location: value('location'),
    organization: value('organization'),
    credentials,
    emails: [safeEmail(value('emails'))].filter((email) => email !== null),
    url: named.url,
    key: named.url === null ? null : linkKey(named.url),
  };
  const rest = linesAfter(recipe, lines, named, name);
  for (const field of recipe.lines) {
    const [next] = rest;
    if (row[field] !== null) rest.splice(0, next === row[field] ? 1 : 0);
    else if (next !== undefined && (field === 'headline' || isPlaceLike(next))) {
      row[field] = DASHES.test(next) ? null : next;
      rest.shift();
    }
  }
  return row;
}

function nearest(element: Element, items: ReadonlySet<Element>): Element | null {
  let at: Element | null = element;
  while (at && !items.has(at)) at = at.parentElement;
  return at;
}

/** The lines below the name that are about who they are. */
function linesAfter(recipe: ListRecipe, lines: Line[], named: NamedBy, name: string): string[] {
  const noise = recipe.noise.map((source) => new RegExp(source, 'iu'));
  const ends = recipe.ends.map((source) => new RegExp(source, 'iu'));
  const beside = isSmallPrint(named.beside) ? [] : [named.beside];
  const found = [...beside];
  const from = lines.indexOf(named.line) + 1;
  for (const line of lines.slice(from, from + LINES_AFTER)) {
    const text = cleanText(line.text);
    if (line.element.closest('time') !== null) {
      if (recipe.mustEnd) return found;
      continue;
    }
    const isBlank = DASHES.test(text);
    if (!isBlank && (isEmptyLine(text) || isSmallPrint(text))) continue;
    if (ends.some((shape) => shape.test(text))) return found;
    const isOther =
      line.control ||
      isNameAgain(text, name) ||
      isAboutLink(line, lines, name) ||
      noise.some((shape) => shape.test(text)) ||
      !named.isTheirs(line.element);
    if (!isOther) found.push(text);
  }
  return recipe.mustEnd ? beside : found;
}

/** `View Ana Ruiz’s profile`: a link all of whose lines hold the name says what it leads to. */
function isAboutLink(line: Line, lines: Line[], name: string): boolean {
  const link = line.element.closest('a[href]');
  return (
    link !== null &&
    lines.every((other) => !link.contains(other.element) || other.text.includes(name))
  );
}

/** The name once more, with distance or pronouns: `Ana Ruiz · 2nd`. */
function isNameAgain(text: string, name: string): boolean {
  return isSameName(text, name) || (text.startsWith(name) && isSmallPrint(text.slice(name.length)));
}

/** Names of places have no colon (`Current: …`), no mark of a headline and no sentence. */
function isPlaceLike(text: string): boolean {
  return text.length <= 100 && !/[:：|@#]|\s·\s|[.!?。]$/u.test(text);
}
