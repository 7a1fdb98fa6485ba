/**
 * Layer 3: the people a page lists without saying so to machines. Names of classes mean nothing here:
 * a group is found by its tags, and is of people by what all of its rows have at one place.
 */
import type { CapturedRow } from '../../../domain/capture-result';
import type { Page } from '../../page';
import { isVisible } from '../../page';
import { mergeRows } from '../../people-rows';
import { safeUrl } from '../../text/links';
import { type Context, contextOf, verdictOn } from './evidence';
import { type NameReading, readNameIn } from './name-reading';
import { type Outline, outlineOf } from './outline';
import { candidatesIn } from './people-groups';
import type { PeopleGroup } from './person';
import { rowsOf } from './read-rows';
import { tablesIn } from './tables';

export interface PeopleOptions {
  /** The part to read; else the page's main part. */
  within?: Element | undefined;
}

/**
 * Reads the people of a list page, as far as the page's budget goes.
 *
 * @returns one row a person, in the order of the page; [] where nothing is surely a list of people.
 */
export function readPeople(page: Page, options: PeopleOptions = {}): CapturedRow[] {
  const { document } = page;
  const main = [...document.querySelectorAll('main, [role="main"]')].filter(isVisible);
  const roots = options.within
    ? [options.within]
    : [...(main.length === 1 ? main : []), document.body];
  for (const root of roots) {
    const rows = root ? readIn(root, page) : [];
    if (rows.length > 1) return rows;
  }
  return [];
}

function readIn(root: Element, page: Page): CapturedRow[] {
  const { address, budget, document, title } = page;
  const base =
    safeUrl(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;
  const outline = outlineOf(root, budget);
  const readings = outline.lines.map((line) => (budget.isSpent ? null : readNameIn(line)));
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const context = contextOf(outline, { title, path });
  const groups = chosen(outline, readings, context, page);
  const rows = groups.flatMap((group) => rowsOf(group, outline, base));
  return mergeRows(rows.sort((one, other) => one.line - other.line).map(({ row }) => row));
}

/** The groups that are people; a line belongs to one of them. */
function chosen(
  outline: Outline,
  readings: readonly (NameReading | null)[],
  context: Context,
  { budget }: Page,
): PeopleGroup[] {
  const taken = new Uint8Array(outline.lines.length);
  const barred = new Set<number>();
  const groups: PeopleGroup[] = [];
  const isFree = ({ people }: PeopleGroup) =>
    people.every(({ from, to }) => !taken.subarray(from.line, to.line).includes(1)) &&
    people.filter(({ line }) => barred.has(line)).length < people.length / 2;

  function judge(group: PeopleGroup): boolean {
    const verdict = verdictOn(group, outline, context);
    if (verdict === 'others') for (const { line } of group.people) barred.add(line);
    return verdict === 'people';
  }

  function take(group: PeopleGroup): void {
    groups.push(group);
    for (const { from, to } of group.people) taken.fill(1, from.line, to.line);
  }

  for (const table of tablesIn(outline, readings, budget)) {
    if (table.people.length > 1 && isFree(table) && judge(table)) take(table);
  }
  for (const candidate of candidatesIn(outline, readings, budget)) {
    if (budget.isSpent) break;
    const free = candidate.groups.filter(isFree);
    const large = free.filter(({ people }) => people.length > 2);
    const small = free.filter(({ people }) => people.length <= 2);
    const good = large.filter(judge);
    const sections = bySection(small, outline);
    const apart = sections.filter(({ people }) => people.length > 2);
    good.push(...apart.filter(judge));
    // Departments of one or two are judged with each other.
    const few = sections.filter(({ people }) => people.length <= 2);
    const rest = together(few);
    const isSmallGood = rest.people.length > 1 && judge(rest);
    const kept = few.filter((group) => {
      const verdict = verdictOn(group, outline, context);
      return verdict === 'people' || (isSmallGood && verdict !== 'others');
    });
    const all = together(isSmallGood || good.length > 0 ? [...good, ...kept] : good);
    if (all.people.length > 1) take(all);
  }
  return groups;
}

/** Cards that each have a box of their own belong to the heading above them. */
function bySection(groups: PeopleGroup[], { lines }: Outline): PeopleGroup[] {
  const sections = new Map<number, PeopleGroup[]>();
  const names = new Set(groups.flatMap(({ people }) => people.map(({ line }) => line)));
  let section = -1;
  let at = 0;
  for (const group of groups) {
    const first = group.people[0];
    const level = (first && lines[first.line]?.heading) || 7;
    for (; at < (first?.from.line ?? 0); at += 1) {
      const heading = lines[at]?.heading ?? 0;
      if (heading > 0 && heading < level && !names.has(at)) section = at;
    }
    const known = sections.get(section);
    if (known) known.push(group);
    else sections.set(section, [group]);
  }
  return [...sections.values()].map(together);
}

function together(groups: PeopleGroup[]): PeopleGroup {
  return {
    people: groups.flatMap(({ people }) => people),
    of: groups.reduce((sum, group) => sum + group.of, 0),
  };
}
