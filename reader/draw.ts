/** Draws what was read. Everything in a backup is text and stays text. */
import type { Row } from '../utils/domain/row';
import { safeUrl } from '../utils/domain/safe-url';
import { type Contents, type Entry, isLink, linesOf, nameOf, shownFields } from './contents';
import { fieldWords, tableWords, word } from './words';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

/** In UTF-16 units and in lines: more than Kith keeps in a field, and less than a browser stands still for. */
const LONGEST = 100_000;
const LONGEST_NAME = 500;
const MOST_LINES = 1_000;

/** Somebody's words, which do not turn the sentence round. */
function foreign(text: string, longest = LONGEST): HTMLElement {
  return element('bdi', text.length > longest ? `${text.slice(0, longest)} …` : text);
}

const nameWords = (row: Row) => foreign(nameOf(row), LONGEST_NAME);

function link(href: string, ...children: Child[]): HTMLAnchorElement {
  const made = element('a', ...children);
  made.href = href;
  return made;
}

/** So many people are drawn at once; a search finds the others. */
const DRAWN = 200;

/** What stands behind `#` for somebody; an id may hold half a letter, which no address does. */
export const addressOf = ({ id }: Row) => encodeURIComponent(id.toWellFormed());

/** The list of people, with a line to each. */
export function peopleList(people: readonly Row[]): Node[] {
  const items = people.slice(0, DRAWN).map((row) => {
    const more = [row.headline, row.organization].filter((one) => typeof one === 'string' && one);
    return element(
      'li',
      link(`#${addressOf(row)}`, nameWords(row)),
      ...more.map((one) => element('span', foreign(String(one), LONGEST_NAME))),
    );
  });
  const count = element('p', word('reader_found', people.length));
  const rest = people.length - DRAWN;
  return [
    count,
    element('ul', ...items),
    ...(rest > 0 ? [element('p', word('reader_rest', rest))] : []),
  ];
}

/** A person with all that is about them. */
export function personPage(person: Row, { about, names }: Contents): Node[] {
  const heading = element('h2', nameWords(person));
  heading.tabIndex = -1;
  return [
    element('p', link('#', word('reader_all'))),
    heading,
    fieldsTable(person, names),
    ...kinds(about.get(person.id) ?? [], names),
  ];
}

/** What is about nobody. */
export function otherPage({ others, names }: Contents): Node[] {
  const heading = element('h2', word('reader_others'));
  heading.tabIndex = -1;
  return [element('p', link('#', word('reader_all'))), heading, ...kinds(others, names)];
}

function kinds(entries: readonly Entry[], names: ReadonlyMap<string, string>): Node[] {
  const groups = Map.groupBy(entries, ({ table }) => table);
  return Array.from(groups, ([table, all]) => {
    const rows = all.map(
      ({ row }) =>
        () =>
          fieldsTable(row, names),
    );
    return element('section', element('h3', tableWords(table)), ...inLots(rows));
  });
}

/** So many are drawn of a kind at once. */
const AT_ONCE = 500;

/** The first, and a button that puts the next in its place. */
function inLots(draw: readonly (() => Node)[]): Node[] {
  const first = draw.slice(0, AT_ONCE).map((one) => one());
  const others = draw.slice(AT_ONCE);
  if (others.length === 0) return first;
  const more = element('button', word('reader_more', others.length));
  more.addEventListener('click', () => more.replaceWith(...inLots(others)));
  return [...first, more];
}

function fieldsTable(row: Row, names: ReadonlyMap<string, string>): HTMLTableElement {
  const fields = shownFields(row).filter(([field, value]) => !isLink(field, value, names));
  const lines = fields.map(([field, value]) => {
    const head = element('th', fieldWords(field));
    head.scope = 'row';
    return element('tr', head, element('td', ...valueLines(value, names)));
  });
  return element('table', element('tbody', ...lines));
}

function valueLines(value: unknown, names: ReadonlyMap<string, string>): Child[] {
  if (value === true) return [word('reader_yes')];
  const lines = linesOf(value, names);
  const drawn = lines.slice(0, MOST_LINES).map(valueLine);
  return lines.length > MOST_LINES ? [...drawn, '…'] : drawn;
}

function valueLine(text: string): HTMLElement {
  const shown = foreign(text);
  // Only what a browser opens as a page; everything else is read, not followed.
  const address = /\s/.test(text) ? null : safeUrl(text);
  if (address === null) return element('div', shown);
  const made = link(address, shown);
  made.rel = 'noreferrer noopener';
  return element('div', made);
}
