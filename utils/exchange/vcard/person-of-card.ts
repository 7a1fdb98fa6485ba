/** The person on a card: each property in the field of Kith's that means the same, the rest kept as it is. */
import { textValue } from '../content-line';
import { excerpt, type ImportedPerson, type ImportWarning, type Warn } from '../imported';
import { isGeneration, nameOfParts } from '../names';
import { CardLines } from './card-lines';
import { type ContentLine, contentLine, isBinaryName } from './content-lines';
import { bareUid } from './group-cards';
import { ungrouped } from './groups';
import { keptLines, propertyOf } from './kept-lines';
import { readKithFields } from './kith-fields';
import { emailOf, LINK_NAMES, linkOf, phoneOf } from './line-kinds';
import { partsOfName } from './name-parts';
import { isPlain, seenLine, seenText } from './seen';
import { lineOf, rawPartsAt, textOf } from './values';

/** Somebody on a card; where it begins is for the reader of the file to say. */
export type CardPerson = Omit<ImportedPerson, 'line'>;

const NAME_MAX = 500;
/** Of one property: no more are kept (domain/person-values.ts). */
const VALUES_MAX = 100;
/** Everybody is in this group of Google's and Android's; it says nothing of anybody. */
const EVERYBODY = /^\*?\s*my\s?contacts$/i;

/**
 * Reads a card.
 *
 * @param given - the lines between its BEGIN and END; hostile.
 * @returns null where it names nobody.
 */
export function personOfCard(given: readonly ContentLine[], warn: Warn): CardPerson | null {
  const lines = given
    .map((line) => (isPlain(line.value) ? line : { ...line, value: seenText(line.value) }))
    .filter((line) => isToBeRead(line, warn));
  const card = new CardLines(ungrouped(lines));
  const named = namesOf(card);
  const ways = {
    emails: listOf(card, ['EMAIL'], emailOf, 'bad-email', warn),
    phones: listOf(card, ['TEL'], phoneOf, 'bad-line', warn),
    links: listOf(card, LINK_NAMES, linkOf, 'bad-link', warn),
  };
  const org = card.first('ORG');
  const organization = org ? lineOf(rawPartsAt(org.value, ';')[0] ?? '') : '';
  const own = readKithFields(card);
  const whole = [own.name, named.name, organization, ways.emails[0], ways.phones[0]];
  const name = whole
    .map((one) => seenLine(one ?? ''))
    .find(Boolean)
    ?.slice(0, NAME_MAX);
  if (name === undefined) return null;
  const person: CardPerson = {
    ...named,
    name,
    ...workOf(card, org, organization),
    location: placeOf(card),
    pronouns: firstOf(card, 'PRONOUNS', 'X-PRONOUNS'),
    ...ways,
    tags: tagsOf(card, warn),
    note: notesOf(card),
    ...own,
  };
  const uid = card.first('UID');
  if (uid) person.uid = bareUid(uid.value);
  person.vcard = keptLines(card.rest(), warn);
  if (own.vcard) {
    const told = own.vcard.flatMap((line) => contentLine(line) ?? []);
    const exact = new Set(told.map((line) => line.name));
    const others = person.vcard.filter((line) => !exact.has(propertyOf(line)));
    person.vcard = [...others, ...keptLines(told, warn)];
  }
  return withoutBlanks(person);
}

/** Whether there is anything to read, and Kith keeps such things at all. */
function isToBeRead(line: ContentLine, warn: Warn): boolean {
  const { name, parameters, value } = line;
  if (/^(?:[\s;,]|\\n)*$/i.test(value) && !name.startsWith('X-KITH-')) return false;
  const isCoded = parameters.get('ENCODING')?.some((one) => /^B(?:ASE64)?$/i.test(one));
  const isMedia = isBinaryName(name) && (isCoded || /^data:/i.test(value.slice(0, 5)));
  if (isMedia) warn({ line: line.line, reason: 'media', field: name });
  else if (line.isCut) warn({ line: line.line, reason: 'cut', field: name, text: excerpt(value) });
  else if (value.includes('\uFFFD'))
    warn({ line: line.line, reason: 'encoding', field: name, text: excerpt(value) });
  return !isMedia;
}

function namesOf(card: CardLines): {
  name: string;
  nickname: string;
  honorificPrefix: string;
  credentials: string[];
} {
  const shown = card.first('FN');
  const parted = card.first('N');
  const nickname = nicknameOf(card);
  const raw = rawPartsAt(parted?.value ?? '', ';');
  const [family = '', given = '', middle = '', honorificPrefix = ''] = raw.map((part) =>
    rawPartsAt(part, ',').map(lineOf).filter(Boolean).join(' '),
  );
  const suffixes = rawPartsAt(raw[4] ?? '', ',')
    .flatMap((part) => lineOf(part).split(/\s*,\s*/))
    .filter(Boolean);
  const suffix = suffixes.filter(isGeneration).join(' ');
  const credentials = suffixes.filter((one) => !isGeneration(one));
  const said = nameOfParts({ family, given, middle, suffix });
  const name = (shown && lineOf(shown.value)) || said.name || nickname;
  if (shown) card.takePlain(shown);
  if (parted) {
    const own = [raw[0], raw[1], raw[2], '', textValue(suffix)];
    card.leave(parted, own.map((part) => part ?? '').join(';'));
    const guessed = partsOfName(name, honorificPrefix, credentials);
    if (middle + suffix === '' && family === guessed[0] && given === guessed[1])
      card.takePlain(parted);
  }
  return { name, nickname: nickname === name ? '' : nickname, honorificPrefix, credentials };
}

function nicknameOf(card: CardLines): string {
  const line = card.first('NICKNAME', 'X-NICKNAME');
  if (line) {
    const [first = '', ...others] = rawPartsAt(line.value, ',').filter(textOf);
    if (others.length > 0) card.leave(line, others.join(','));
    else card.takePlain(line);
    return lineOf(first);
  }
  // Android's way of saying it in version 2.1.
  for (const custom of card.all('X-ANDROID-CUSTOM')) {
    const [kind = '', value = ''] = rawPartsAt(custom.value, ';');
    if (!kind.endsWith('/nickname')) continue;
    card.take(custom);
    return lineOf(value);
  }
  return '';
}

function workOf(
  card: CardLines,
  org: ContentLine | undefined,
  organization: string,
): Pick<CardPerson, 'headline' | 'organization' | 'positions'> {
  // Departments have no other place.
  const departments = rawPartsAt(org?.value ?? '', ';')
    .slice(1)
    .filter(textOf);
  if (org && organization !== '' && departments.length === 0) card.takePlain(org);
  const headline = firstOf(card, card.first('TITLE') ? 'TITLE' : 'ROLE');
  if (headline === '') return { organization };
  const position = { title: headline, organization: organization || null, start: null, end: null };
  return { headline, organization, positions: [{ ...position, current: true }] };
}

/** Town, region and country of the first address that has any. */
function placeOf(card: CardLines): string {
  for (const line of card.all('ADR')) {
    const parts = rawPartsAt(line.value, ';').map(lineOf);
    const [, , , town = '', region = '', , country = ''] = parts;
    const place = [town, region, country].filter(Boolean).join(', ');
    if (place === '') continue;
    // Written by Kith, of a place that has no address.
    if (parts.filter(Boolean).length === 1 && place === town) card.takePlain(line);
    return place;
  }
  return '';
}

function tagsOf(card: CardLines, warn: Warn): string[] {
  const tags = new Set<string>();
  for (const line of card.all('CATEGORIES', 'X-GROUP-MEMBERSHIP')) {
    card.take(line);
    for (const tag of rawPartsAt(line.value, ',').map(lineOf))
      if (tag !== '' && !EVERYBODY.test(tag)) tags.add(tag);
    if (tags.size > VALUES_MAX) warn({ line: line.line, reason: 'cut', field: line.name });
  }
  return [...tags].slice(0, VALUES_MAX);
}

function notesOf(card: CardLines): string {
  const notes = card.all('NOTE').map((line) => {
    card.take(line);
    return textOf(line.value);
  });
  return [...new Set(notes)].join('\n\n');
}

function firstOf(card: CardLines, ...names: string[]): string {
  const line = card.first(...names);
  if (!line) return '';
  card.takePlain(line);
  return lineOf(line.value);
}

function listOf(
  card: CardLines,
  names: readonly string[],
  read: (line: ContentLine) => string | null,
  reason: ImportWarning['reason'],
  warn: Warn,
): string[] {
  const values = new Set<string>();
  for (const line of card.all(...names)) {
    const value = read(line);
    const text = excerpt(line.value);
    if (value === null) warn({ line: line.line, reason, field: line.name, text });
    else if (values.size >= VALUES_MAX && !values.has(value)) {
      warn({ line: line.line, reason: 'cut', field: line.name, text });
      break;
    } else {
      values.add(value);
      if (line.name === names[0]) card.takePlain(line);
    }
  }
  return [...values];
}

function withoutBlanks(given: CardPerson): CardPerson {
  const person: Record<string, unknown> = {};
  for (const field of Object.keys(given) as (keyof CardPerson)[]) {
    const value = given[field];
    if (value !== '' && !(Array.isArray(value) && value.length === 0)) person[field] = value;
  }
  return person as unknown as CardPerson;
}
