/** People in a vCard file, of any version and producer (vCard 2.1; RFC 2426; RFC 6350). */
import { ImportFileError } from '../../domain/file-errors';
import {
  excerpt,
  type ImportedFile,
  type ImportWarning,
  type ReadOptions,
  type Warn,
} from '../imported';
import { LIMITS } from '../limits';
import { type Card, cardsOf } from './cards';
import { contentLines } from './content-lines';
import { GroupCards } from './group-cards';
import { type CardPerson, personOfCard } from './person-of-card';

/** So many cards are read before the page may do something else. */
const LOT = 250;
/** Of lines that are none; a file of nothing else says enough by then. */
const BAD_LINES_MAX = 1_000;

/** In UTF-16 units: more than this nobody pastes. */
const PASTED_MAX = 5_000_000;

/** Whether a text is a vCard at all. */
export function isVcard(text: string): boolean {
  // Blanks of one line only: over many blank lines, `\s*` would try every pair of them.
  return /^[\uFEFF \t]*BEGIN[ \t]*:[ \t]*VCARD/im.test(text.slice(0, 20_000));
}

/**
 * Reads the people of a file.
 *
 * A card of a group (`KIND:group`), a place or a device is nobody's and is warned of; to be in a group is a tag. One that gives only an
 * organization, an address or a number is somebody by that name: nobody who is in the file is missing.
 *
 * @param name - of the file, as the user knows it.
 * @param text - decoded; hostile.
 * @throws {ImportFileError} with more cards than {@link LIMITS} allow; never for what a card says.
 */
export async function readCards(
  name: string,
  text: string,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  const warnings: ImportWarning[] = [];
  let badLines = 0;
  const onBadLine = (line: number, bad: string, isMore = false) => {
    badLines += 1;
    if (badLines > BAD_LINES_MAX) return;
    warnings.push({ line, reason: isMore ? 'more-of-it' : 'bad-line', text: excerpt(bad) });
  };
  const cards = cardsOf(contentLines(outdented(text), onBadLine), (line) =>
    onBadLine(line.line, line.name),
  );
  return peopleOf(
    { name, format: 'vcard', people: [], interactions: [], warnings },
    cards,
    options,
  );
}

/** What was pasted out of a mail or a page stands indented as a whole, where each line would be more of the one before. */
function outdented(text: string): string {
  const indent = /^\s*?([ \t]+)BEGIN:VCARD/i.exec(text.slice(0, 1_000))?.[1];
  return indent === undefined ? text : `\n${text}`.replaceAll(`\n${indent}`, '\n').slice(1);
}

/** Reads the cards of a file into it; as {@link readCards}. */
export async function peopleOf(
  file: ImportedFile,
  cards: Iterable<Card>,
  { rest }: ReadOptions,
): Promise<ImportedFile> {
  const warn: Warn = (warning) => file.warnings.push(warning);
  const groups = new GroupCards();
  let count = 0;
  for (const card of cards) {
    count += 1;
    if (count > LIMITS.rows) throw new ImportFileError('tooManyRows', file.name, card.line);
    const person = readCard(card, warn, groups);
    if (person) file.people.push({ ...person, line: card.line });
    if (count % LOT === 0) await rest?.();
  }
  groups.tag(file.people);
  file.warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return file;
}

/** One card; null with a warning where it is nobody's. */
function readCard(card: Card, warn: Warn, groups: GroupCards): CardPerson | null {
  if (!card.isEnded) warn({ line: card.line, reason: 'no-end' });
  const kind = card.lines.find(({ name }) => /^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test(name));
  if (kind && /^(?:group|location|application|device)$/i.test(kind.value.trim())) {
    groups.add(card);
    const fn = card.lines.find((line) => line.name === 'FN')?.value ?? '';
    warn({ line: card.line, reason: 'not-a-person', field: kind.name, text: excerpt(fn) });
    return null;
  }
  const person = personOfCard(card.lines, warn);
  if (!person) warn({ line: card.line, reason: 'no-name' });
  return person;
}

/** As {@link readCards}, at once and of people alone: for a card that was pasted. */
export function readPastedCards(text: string): CardPerson[] {
  const nobody = () => {};
  const groups = new GroupCards();
  const cards = cardsOf(contentLines(text.slice(0, PASTED_MAX)), nobody);
  return [...cards].flatMap((card) => readCard(card, nobody, groups) ?? []);
}
