/** What stands beside each name of a group, line by line, before anything of it is chosen. */
import { kindOf, type LineKind, labelled } from './line-kinds';
import type { Outline } from './outline';
import { slotsIn } from './people-groups';
import type { PeopleGroup, Person } from './person';
import { LIKELY, lookOfName } from './person-name';
import { type Label, labelOf } from './words/labels';

export interface Beside {
  slot: number;
  text: string;
  kind: LineKind;
  label: Label | null;
  isAfter: boolean;
  /** It leads elsewhere than the name does: a talk, a paper. */
  isOtherLink: boolean;
}

export interface Draft {
  person: Person;
  beside: Beside[];
  /** What stands in the name's own line, in its parts. */
  rest: string[];
}

/** Past this a card's lines are a page's. */
const LINES_READ = 40;

const POST_NOMINAL = /^[,\s]*(?:ph\.?d|m\.?d|mba|jr|sr|ii+)\b/i;

export function draftsOf(group: PeopleGroup, outline: Outline): Draft[] {
  return alike(group.people, outline).map((person) => ({
    person,
    beside: besideOf(person, group, outline),
    rest: partsOf(person.reading.rest),
  }));
}

/** Where most lines part name and role, the others do: `Olive Vandermeer, Ward Sister`. */
function alike(people: Person[], { lines }: Outline): Person[] {
  const isParted = ({ reading }: Person) => reading.place === 'split' || reading.place === 'piece';
  if (people.filter(isParted).length < people.length / 2) return people;
  return people.map((person) => {
    if (person.reading.place !== 'whole') return person;
    const shown = person.reading.name;
    const [first = '', ...more] = lines[person.line]?.pieces ?? [];
    const [, head = '', tail = ''] = /^([^,，]+?)\s*[,，]\s*(.+)$/u.exec(shown) ?? [];
    const [name, rest] =
      more.length > 0 ? [first.replace(/[\s,]+$/u, ''), more.join(' ')] : [head, tail];
    const isOne = /\s/.test(name) && rest !== '' && !POST_NOMINAL.test(rest);
    if (!isOne || lookOfName(name).score < LIKELY) return person;
    return { ...person, reading: { ...person.reading, name, rest, place: 'split' } };
  });
}

function besideOf(person: Person, { labels }: PeopleGroup, outline: Outline): Beside[] {
  const slots = new Map(slotsIn(person, outline, LINES_READ).map(([slot, index]) => [index, slot]));
  const indices = person.columns ? [...person.columns.keys()] : [...slots.keys()];
  const beside: Beside[] = [];
  let announced: Label | null = null;
  for (const index of indices.sort((one, other) => one - other)) {
    const line = outline.lines[index];
    const column = person.columns?.get(index);
    if (!line || index === person.line || column === -1) continue;
    const nameColumn = person.columns?.get(person.line);
    const head = column === undefined || column === nameColumn ? null : (labels?.[column] ?? null);
    const own = labelled(line.text);
    const isTerm = line.block.element.localName === 'dt' && isOfValue(labelOf(line.text));
    if (isTerm || (/[:：]$/u.test(line.text) && labelOf(line.text) !== null)) {
      announced = labelOf(line.text);
      continue;
    }
    const text = own?.value ?? line.text;
    const label: Label | null = own?.label ?? announced ?? head;
    announced = null;
    const slot =
      column === undefined || column === nameColumn ? (slots.get(index) ?? -1) : -2 - column;
    const isOtherLink = line.href !== null && line.href !== outline.lines[person.line]?.href;
    const kind = kindOf(line, text);
    beside.push({ slot, text, kind, label, isAfter: index > person.line, isOtherLink });
  }
  return beside;
}

/** `Position` over a value; a term that says who somebody is may be the role itself. */
function isOfValue(label: Label | null): boolean {
  return label !== null && !['name', 'first', 'last', 'other'].includes(label);
}

function partsOf(rest: string): string[] {
  return rest
    .split(/\s*[,،、，;]\s*|\s+[-–—|•·]\s+|\s*[|•–—]\s*|\s+(?:at|@|bei|chez)\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
