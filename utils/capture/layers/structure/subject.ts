/**
 * The one person a page without markup is about: the name that a heading, or a label for it, shares
 * with the page's title or address, where something says that it is somebody's.
 */
import type { Confidence } from '../../../domain/capture-result';
import type { Candidate } from '../../candidate';
import type { Page } from '../../page';
import { bareWords } from '../../text/headlines';
import { readName } from '../../text/names';
import { foldWord } from '../../text/words/months';
import { type Titles, titlesOf } from '../title';
import { contextOf } from './evidence';
import { readIntroduction } from './introduction';
import { labelled } from './line-kinds';
import { type NameReading, readNameIn } from './name-reading';
import { type Line, type Outline, outlineOf } from './outline';
import { isOtherPath, isPeoplePath } from './page-subject';
import { LIKELY, lookOfName } from './person-name';
import { siteOf } from './site-name';
import { coreOf, wordsSpelt } from './spelt-name';
import { readTopCard, type TopCard } from './top-card';
import { OTHERS, PEOPLE } from './words/headings';
import { labelOf } from './words/labels';
import { wordsOf } from './words/vocabulary';

/** A page's name stands near its top. */
const LINES_READ = 120;
/** A name under the heading of a list or an office. */
const ALONE_WITHIN = 30;
/** Where it is in no heading. */
const PLAIN_READ = 25;
const SURE = 0.75;
const GREETING = /^(?:hi|hello|hey|hallo|moin|bonjour|salut|hola|ciao|olá|hej|welcome)[\s,!]/iu;

export interface Subject {
  /** What the page says of them, the surest source first. */
  candidates: Candidate[];
  /** More than the shape of a name says so, however many others the page lists. */
  isSure: boolean;
}

interface Found {
  at: number;
  reading: NameReading;
  /** The title has this name, or the address of a page that introduces somebody. */
  isTitled: boolean;
  /** A label announces it as a name. */
  isLabelled: boolean;
  points: number;
}

/**
 * @param others - how many people the page lists besides, as far as it is known to list any.
 * @returns null where nobody, or not surely one person, is the page's subject.
 */
export function findSubject(page: Page, others: number): Subject | null {
  const outline = outlineOf(page.document.body, page.budget);
  const titles = titlesOf(page);
  const found = candidatesIn(outline, titles, page);
  const best = found.sort((one, other) => other.points - one.points)[0];
  if (best === undefined) return null;
  const card = fullestCard(outline, best, found);
  const isHere =
    best.isTitled ||
    (best.isLabelled && isOnlyLabelled(found)) ||
    (others < 3 && !isOtherPath(page.address) && isAlone(best, found, card));
  const isSomebody = isPerson(best, card, page);
  if (!isHere || !isSomebody) return null;
  const { name, pronouns, credentials } = readName(best.reading.name);
  if (name === null) return null;
  const site = card.person.organization ? null : siteOf(page, name);
  const isKnown = card.isRole ? 'medium' : 'low';
  return {
    candidates: [
      candidate('structure', 'low', {
        name,
        ...(pronouns && { pronouns }),
        ...(credentials.length > 0 && { credentials }),
      }),
      candidate('structure', isKnown, card.person),
      ...(site === null ? [] : [candidate('title', 'low', { organization: site })]),
    ],
    isSure: best.reading.score >= SURE || card.isRole || card.hasEmail,
  };
}

/** A page's title and its card often give the name twice; the role stands under one of them. */
function fullestCard(outline: Outline, best: Found, found: Found[]): TopCard {
  const own = readTopCard(outline, best.at, best.reading);
  if (own.isRole) return own;
  const again = found
    .filter(({ at, reading }) => at !== best.at && isSame(reading, best.reading))
    .slice(0, 3)
    .map(({ at, reading }) => readTopCard(outline, at, reading));
  const said = (card: TopCard) => Boolean(card.person.headline);
  return again.find(({ isRole }) => isRole) ?? [own, ...again].find(said) ?? own;
}

function isSame(one: NameReading, other: NameReading): boolean {
  return bareWords(one.name) === bareWords(other.name);
}

function candidate(
  layer: 'structure' | 'title',
  confidence: Confidence,
  person: Candidate['person'],
): Candidate {
  const basis = layer === 'title' ? 'title' : 'text-shape';
  return { claim: 'only', layer, basis, confidence, person, keys: [], cut: [] };
}

function candidatesIn(outline: Outline, titles: Titles, page: Page): Found[] {
  const { lines } = outline;
  const { headingOf } = contextOf(outline, { title: '', path: '' });
  const found: Found[] = [];
  const most = Math.min(lines.length, LINES_READ);
  for (let at = 0; at < most && !page.budget.isSpent; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const labelledName = nameAfterLabel(lines, at);
    const introduced = line.heading > 0 || line.href ? null : readIntroduction(line.text);
    const reading = labelledName ?? introduced ?? readingOf(line, titles);
    if (reading === null || isOfThings(reading)) continue;
    const isLabelled = labelledName !== null;
    const isHeading = line.heading > 0;
    const isTitled = titles.parts.some(
      (title) => (isHeading || title !== titles.site) && hasName(title, reading.name),
    );
    const isSaid = introduced !== null && wordsSpelt(reading.name, page.address).length > 1;
    if (
      !isLabelled &&
      !isHeading &&
      !isSaid &&
      !(isTitled && line.href === null && at < PLAIN_READ)
    )
      continue;
    if (headingOf(at) === 'beside') continue;
    const prominence = line.heading > 0 ? 0.8 - line.heading / 10 : line.bold ? 0.1 : 0;
    const points =
      reading.score +
      (isTitled ? 1 : 0) +
      (isLabelled ? 0.5 : 0) +
      (isSpelt(reading.name, page.address) ? 0.5 : 0) +
      prominence;
    found.push({ at, reading, isTitled: isTitled || isSaid, isLabelled, points });
  }
  return found;
}

/** A heading's name; the title's where a heading says it among other words: `Hi, I’m Mara Okafor`. */
function readingOf(line: Line, titles: Titles): NameReading | null {
  const reading = GREETING.test(line.text) ? null : readNameIn(line);
  if (reading !== null && reading.place !== 'after' && reading.score >= 0.3) return reading;
  if (line.heading === 0 || line.text.length > 80) return null;
  const inside = titles.parts.find((title) => {
    const isInside = bareWords(title).length > 3 && bareWords(line.text).includes(bareWords(title));
    return isInside && lookOfName(title).score >= 0.5;
  });
  return inside === undefined
    ? null
    : { name: inside, rest: '', place: 'split', ...lookOfName(inside) };
}

/** `氏名：立花 健二`, or the cell and the term beside such a label. */
function nameAfterLabel(lines: Line[], at: number): NameReading | null {
  const line = lines[at];
  if (!line) return null;
  const own = labelled(line.text);
  const before = lines[at - 1];
  const isBeside =
    before !== undefined &&
    /^(?:th|td|dt)$/.test(before.block.element.localName) &&
    before.block.element.nextElementSibling === line.block.element &&
    labelOf(before.text) === 'name';
  const text = own?.label === 'name' ? own.value : isBeside ? line.text : null;
  const look = text === null ? null : lookOfName(text);
  return text === null || look === null || look.score < 0.3
    ? null
    : { name: text, rest: '', place: 'whole', ...look };
}

/** Several names under labels are a list. */
function isOnlyLabelled(found: Found[]): boolean {
  const names = found.filter((one) => one.isLabelled).map(({ reading }) => bareWords(reading.name));
  return new Set(names).size === 1;
}

/** The only name in a heading under one that names a list or an office. */
function isAlone(best: Found, found: Found[], { isRole, hasEmail }: TopCard): boolean {
  const others = found.some(({ reading }) => !isSame(reading, best.reading));
  return isRole && hasEmail && !others && best.at < ALONE_WITHIN;
}

/** `师资队伍`, `Our Team`: two words, and a list's. */
function isOfThings({ name, score }: NameReading): boolean {
  return score < LIKELY || (score < SURE && (PEOPLE.isIn(name) || OTHERS.isIn(name)));
}

function isPerson({ reading, isLabelled, isTitled }: Found, card: TopCard, page: Page): boolean {
  const isPath = isPeoplePath(page.address);
  if (isLabelled) return isTitled || card.isRole || card.hasEmail;
  if (card.isOther && !isPath && reading.score < SURE) return false;
  if (isPath || card.hasEmail) return true;
  if (isOtherPath(page.address)) return false;
  return card.isRole || (reading.score >= SURE && isSpelt(reading.name, page.address));
}

/** Whether a title has a name, in any order and whatever titles stand before it. */
function hasName(title: string, name: string): boolean {
  const bare = bareWords(name);
  if (bare.length > 1 && bareWords(title).includes(bare)) return true;
  const words = coreOf(name);
  const said = new Set(wordsOf(foldWord(title)));
  return words.length > 1 && words.every((word) => said.has(word));
}

/** Whether an address spells one of a name's longer words. */
function isSpelt(name: string, address: string): boolean {
  return wordsSpelt(name, address).some((word) => word.length > 3);
}
