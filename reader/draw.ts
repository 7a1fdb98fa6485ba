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

/** Somebody's words, which do not turn the sentence round. */
const foreign = (text: string) => element('bdi', text);

function link(href: string, ...children: Child[]): HTMLAnchorElement {
  const made = element('a', ...children);
  made.href = href;
  return made;
}

/** So many people are drawn at once; a search finds the others. */
const DRAWN = 200;

/** The list of people, with a line to each. */
export function peopleList(people: readonly Row[]): Node[] {
  const items = people.slice(0, DRAWN).map((row) => {
    const more = [row.headline, row.organization].filter((one) => typeof one === 'string' && one);
    return element(
      'li',
      link(`#${encodeURIComponent(row.id)}`, foreign(nameOf(row))),
      ...more.map((one) => element('span', foreign(String(one)))),
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
  const heading = element('h2', foreign(nameOf(person)));
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
  const groups = new Map<string, Row[]>();
  for (const { table, row } of entries) groups.set(table, [...(groups.get(table) ?? []), row]);
  return Array.from(groups, ([table, rows]) => {
    const drawn = rows.map((row) => fieldsTable(row, names));
    return element('section', element('h3', tableWords(table)), ...drawn);
  });
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
  return value === true ? [word('reader_yes')] : linesOf(value, names).map(valueLine);
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
