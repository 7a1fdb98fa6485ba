/** Weighs whether a group with names in it is a list of people, or goods, cities, articles with authors. */
import { linkKey, normaliseLink, safeEmail } from '../../text/links';
import { foldWord } from '../../text/words/months';
import { emailIn, isProse, kindOf, labelled } from './line-kinds';
import type { Outline } from './outline';
import type { PeopleGroup, Person } from './person';
import { LIKELY } from './person-name';
import { BESIDE, OTHERS, PEOPLE } from './words/headings';
import { labelOf } from './words/labels';
import { ROLES } from './words/roles';
import { ORGANIZATIONS } from './words/things';
import { wordsOf } from './words/vocabulary';

export type Verdict =
  | 'people'
  | 'unsure'
  /** Something else that has names on it: none of them may come back in another group. */
  | 'others';

/** Paths under which sites keep people. */
const PEOPLE_PATH =
  /\/(?:people|person|persons|staff|team|faculty|profiles?|directory|speakers?|members?|mentors?|users?|alumni|experts?|bio|lehrende|mitarbeit\w*|personen|equipe|personnel|membres?|annuaire|docentes?|profesorado|ponentes|equipo|pessoas|pracownicy|osoba|sotrudniki|persons?|employees?|doctors?|providers?|attorneys?|lawyers?|professionals?|in)\/./i;

/** They are announced under what they speak on; whoever heads a department or gives a course is not. */
const SPEAKERS =
  /speak|chair|moderat|present|panel|host|referent|vortrag|sprecher|intervenant|ponente|orador|palestrant|relator|prelegent|předn|előadó|lector|foredrag|докладчик|спикер|доповідач|ομιλητ|متحدث|דובר|登壇|講演|讲者|主讲|연사|발표|pembicara|konuşmacı/iu;

/** `For our guests`, `Teams`: what follows is theirs, or has people of its own. */
const FOR_THEM = /^(?:for|für|pour|para|per|voor|dla|для|för|til)\s|^(?:the |our )?teams$/iu;

/** What is enough; a title or an e-mail on each card, or common names under a heading that says so. */
const ENOUGH = 2.2;
const RECORDS_READ = 60;

interface Facts {
  known: number;
  role: number;
  email: number;
  ownEmail: number;
  page: number;
  image: number;
  phone: number;
  date: number;
  price: number;
  quote: number;
  title: number;
  /** `Speaker: Mara Okafor` */
  announced: number;
  /** Two words or more, each written as a name's. */
  shaped: number;
}

export function verdictOn(group: PeopleGroup, outline: Outline, context: Context): Verdict {
  const { people } = group;
  const sure = people.filter(({ reading }) => reading.score >= LIKELY);
  const first = people[0];
  if (first === undefined || sure.length === 0) return 'unsure';
  const heading = context.headingOf(first.from.line);
  if (heading === 'beside') return 'others';
  const share = sharesOf(sure.slice(0, RECORDS_READ), outline);
  const isTable = group.labels !== undefined;
  if (share.price >= 0.3 || share.quote >= 0.5) return 'others';
  const isTold = share.role >= 0.5 || share.ownEmail >= 0.5;
  if (share.title >= 0.5 && share.announced < 0.5) return 'others';
  const isOfPeople = heading === 'people' || heading === 'role';
  const isKnown = isOfPeople && share.known >= 0.5;
  if (!isTable && share.date >= 0.5 && !isTold && !isKnown) return 'others';
  const names = new Set(sure.map(({ reading }) => foldWord(reading.name)));
  const cards = new Set(sure.map((person) => textOf(person, outline)));
  if (names.size < Math.min(sure.length, cards.size) * 0.7) return 'others';
  const heads = sure.filter(({ reading }) => !reading.known && labelOf(reading.name) !== null);
  if (heads.length >= sure.length * 0.3) return 'others';
  if (heading === 'others' && !isTold) return 'others';
  const isMore = sure.every(({ from, to, reading }) => to.line - from.line > 1 || reading.rest);
  const isPlain = sure.every(({ line }) => outline.lines[line]?.href === null);
  const isAllNames =
    sure.length > 2 &&
    sure.length >= group.of * 0.9 &&
    share.shaped >= 0.9 &&
    (isMore || isPlain || share.known >= 0.1);
  const points =
    2.4 * share.known +
    2.2 * share.role +
    1.8 * share.ownEmail +
    0.6 * share.email +
    0.5 * share.phone +
    1.2 * share.page +
    0.6 * share.image +
    (isOfPeople ? 1.5 : 0) +
    (heading === 'people' && isAllNames ? 0.7 : 0) +
    (group.isHeaded ? 1.5 : 0);
  return points >= ENOUGH ? 'people' : 'unsure';
}

/** The same for a card that a carousel shows twice; a name alone is no card. */
function textOf({ from, to }: Person, { lines }: Outline): string | object {
  const said = lines.slice(from.line, to.line).map(({ text }) => text);
  return said.length > 1 ? said.join('\n') : (lines[from.line] ?? '');
}

function sharesOf(people: Person[], outline: Outline): Facts {
  const sum: Facts = {
    known: 0,
    role: 0,
    email: 0,
    ownEmail: 0,
    page: 0,
    image: 0,
    phone: 0,
    date: 0,
    price: 0,
    quote: 0,
    title: 0,
    announced: 0,
    shaped: 0,
  };
  for (const person of people) {
    const facts = factsOf(person, outline);
    for (const key of Object.keys(sum) as (keyof Facts)[]) sum[key] += Number(facts[key]);
  }
  for (const key of Object.keys(sum) as (keyof Facts)[]) sum[key] /= people.length;
  return sum;
}

function factsOf(person: Person, outline: Outline): Record<keyof Facts, boolean | number> {
  const { reading } = person;
  const isUnparted = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(reading.name);
  const facts: Record<keyof Facts, boolean | number> = {
    known: reading.known ? (isUnparted ? 0.75 : 1) : 0,
    role: reading.rest !== '' && ROLES.isIn(reading.rest),
    email: false,
    ownEmail: false,
    page: false,
    image: person.to.image > person.from.image,
    phone: false,
    date: false,
    price: false,
    quote: false,
    title: false,
    announced: false,
    shaped: reading.score >= 0.5 && /\p{L}[\s・]\p{L}/u.test(reading.name),
  };
  const nameLine = outline.lines[person.line];
  for (let index = person.from.line; index < person.to.line; index += 1) {
    const line = outline.lines[index];
    if (line === undefined || index === person.line) continue;
    const kind = kindOf(line, labelled(line.text)?.value);
    facts.role ||= kind === 'role' || labelled(line.text)?.label === 'role';
    facts.phone ||= kind === 'phone';
    facts.date ||= kind === 'date' || line.block.element.localName === 'time';
    facts.price ||= kind === 'price';
    facts.quote ||=
      isQuote(line.text, index < person.line) ||
      line.block.element.closest('blockquote, q') !== null;
    const isOther =
      line.heading > 0 &&
      !nameLine?.heading &&
      kind !== 'role' &&
      person.to.line - person.from.line > 1;
    facts.title ||=
      (isOther && !ORGANIZATIONS.isIn(line.text)) ||
      (isOther && index < person.line && labelled(nameLine?.text ?? '') !== null);
    facts.title ||=
      index < person.line &&
      kind !== 'role' &&
      /\S+(?:\s\S+){4}/.test(line.text) &&
      !ORGANIZATIONS.isIn(line.text);
    facts.title ||=
      index === person.line - 1 && /^(?:by|von|par|por|автор|द्वारा)[:]?$/iu.test(line.text);
    const email = kind === 'email' ? emailIn(line.text) : null;
    if (email) {
      facts.email = true;
      facts.ownEmail ||= isOwn(email, reading.name);
    }
  }
  for (let index = person.from.link; index < person.to.link; index += 1) {
    const href = outline.links[index]?.href ?? '';
    if (/^mailto:/i.test(href)) {
      facts.email = true;
      facts.ownEmail ||= isOwn(safeEmail(href) ?? '', reading.name);
    } else facts.page ||= PEOPLE_PATH.test(href) || linkKey(normaliseLink(href) ?? '') !== null;
    facts.phone ||= /^tel:/i.test(href);
  }
  facts.announced =
    reading.place === 'after' && (SPEAKERS.test(reading.rest) || (facts.email && facts.role));
  return facts;
}

function isQuote(text: string, isBefore: boolean): boolean {
  return (
    (/^["“„«「『]/u.test(text) && text.length > 30) ||
    (isBefore && text.length > 90 && isProse(text))
  );
}

/** `m.okafor@`, `mokafor@`, `mara@` are Mara Okafor's own. */
function isOwn(email: string, name: string): boolean {
  const local = foldWord(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  return wordsOf(foldWord(name)).some((word) => word.length > 2 && local.includes(word));
}

/** `people` announces several, `role` says what somebody is. */
type Heading = 'people' | 'role' | 'beside' | 'others' | null;

export interface Context {
  /** What the headings above a line say. */
  headingOf: (line: number) => Heading;
}

/**
 * @param about - the page's title and path, which say what all of it is.
 */
export function contextOf(outline: Outline, about: { title: string; path: string }): Context {
  const { lines } = outline;
  const isPath = PEOPLE_PATH.test(`${about.path}/-`);
  const isPeoplePage = isPath || PEOPLE.isIn(about.title);
  return {
    headingOf(line) {
      let level = 7;
      let polarity: Heading = null;
      for (let index = line - 1; index >= 0 && level > 1; index -= 1) {
        const heading = lines[index];
        if (!heading || heading.heading === 0 || heading.heading >= level) continue;
        level = heading.heading;
        if (FOR_THEM.test(heading.text)) return polarity;
        const said = polarityOf(heading.text);
        if (said === 'beside') return 'beside';
        polarity ??= said;
      }
      return polarity ?? (isPeoplePage ? 'people' : null);
    },
  };
}

function polarityOf(text: string): Heading {
  if (text.length > 120) return null;
  if (BESIDE.isIn(text)) return 'beside';
  if (PEOPLE.isIn(text)) return 'people';
  if (ROLES.isIn(text)) return 'role';
  return OTHERS.isIn(text) ? 'others' : null;
}
