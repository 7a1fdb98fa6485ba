/**
 * People as vCards (RFC 6350; RFC 2426). What came from other programs' cards is written again as it was; what
 * the standard properties would not give back, Kith's reader finds in properties of Kith's own.
 */
import type { Person } from '../../domain/person';
import { folded, textValue } from '../content-line';
import { isGeneration } from '../names';
import { type ContentLine, contentLine } from './content-lines';
import { isFragile, keptLines, propertyOf } from './kept-lines';
import { KEPT, kithLines } from './kith-fields';
import { emailOf, LINK_NAMES, linkOf, phoneOf } from './line-kinds';
import { partsOfName } from './name-parts';
import { personOfCard } from './person-of-card';
import { lineOf, partsAt, rawPartsAt } from './values';
import { inVersion, type VcardVersion } from './versions';

/**
 * @returns a file of one card for each, in their order; empty for nobody.
 */
export function writeCards(people: readonly Person[], version: VcardVersion): string {
  return people.map((person) => cardOf(person, version)).join('');
}

function cardOf(person: Person, version: VcardVersion): string {
  const card = new CardWriter(person);
  const lines = inVersion(card.lines, version);
  const read = personOfCard(
    lines.flatMap((line) => contentLine(line) ?? []),
    () => {},
  );
  const own = kithLines(person, read ?? { name: '' });
  const odd = oddProperties(card.kept, read?.vcard ?? []);
  const exact = card.kept.filter((line) => odd.has(propertyOf(line)));
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Kith//Kith//EN',
    uid(person.id, version),
    ...lines,
    ...own.map(({ name, value }) => `${name}:${value}`),
    ...exact.map((line) => `${KEPT}:${textValue(line)}`),
    'END:VCARD',
  ]
    .map(folded)
    .join('');
}

/** Of which the lines are not read as they are kept, or would not be once they have been on a server. */
function oddProperties(kept: readonly string[], read: readonly string[]): Set<string> {
  const [before, after] = [new Set(kept), new Set(read)];
  const isOdd = (line: string) => !after.has(line) || isFragile(line);
  return new Set([...kept.filter(isOdd), ...after.difference(before)].map(propertyOf));
}

/** A captured person's id is no UUID. */
function uid(id: string, version: VcardVersion): string {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return `UID:urn:uuid:${id}`;
  return `${version === '4.0' ? 'UID;VALUE=text' : 'UID'}:${textValue(id)}`;
}

/** An address is no text, and yet some programs part it at commas and undo its backslashes. */
function plainAddress(link: string): string {
  return link.replace(/[\\,;]/g, (sign) => encodeURIComponent(sign));
}

/** A card's lines as they come, each either a field's or one kept from another program's card. */
class CardWriter {
  readonly lines: ContentLine[] = [];
  /** What other programs said and still holds, as it is stored. */
  readonly kept: string[] = [];
  private readonly rest = new Set<ContentLine>();

  constructor(private readonly person: Person) {
    const stored = (person.vcard ?? []).flatMap((text) => contentLine(text) ?? []);
    const said = keptLines(
      stored.filter((line) => !this.isOutdated(line)),
      () => {},
    );
    for (const text of said) {
      const line = contentLine(text);
      if (!line) continue;
      this.kept.push(text);
      this.rest.add(line);
    }
    this.sayNames();
    this.sayList(['EMAIL'], person.emails, emailOf);
    this.sayList(['TEL'], person.phones, phoneOf);
    this.sayList(LINK_NAMES, person.links, linkOf);
    this.sayPlace();
    this.say('CATEGORIES', person.tags.map(textValue).join(','));
    this.say('NOTE', textValue(person.note ?? ''));
    this.lines.push(...this.rest);
  }

  /** Whether it tells of an address, a number or a link that has been taken away since. */
  private isOutdated(line: ContentLine): boolean {
    const { emails, phones, links } = this.person;
    const isGone = (value: string | null, list: readonly string[]) =>
      value !== null && !list.includes(value);
    if (line.name === 'EMAIL') return isGone(emailOf(line), emails);
    if (line.name === 'TEL') return isGone(phoneOf(line), phones);
    return LINK_NAMES.some((name) => name === line.name) && isGone(linkOf(line), links);
  }

  private sayNames(): void {
    const { person } = this;
    const other = person.nickname || person.organization || person.emails[0] || person.phones[0];
    const name = person.name || other || '?';
    this.sayOne('FN', name, lineOf);
    this.sayParts(name);
    this.sayOne('NICKNAME', person.nickname, (value) => partsAt(value, ',')[0] ?? '');
    this.sayOne('PRONOUNS', person.pronouns, lineOf);
    this.sayOne('TITLE', person.headline, lineOf);
    this.sayOne('ORG', person.organization, (value) => partsAt(value, ';')[0] ?? '');
  }

  private sayParts(name: string): void {
    const { honorificPrefix, credentials } = this.person;
    const guessed = partsOfName(name, honorificPrefix ?? '', credentials);
    const kept = [...this.rest].find((line) => line.name === 'N');
    const parts = rawPartsAt(kept?.value ?? '', ';');
    const given = parts.slice(0, 3);
    const words = given.flatMap((part) => lineOf(part).split(/[\s,]+/)).filter(Boolean);
    // Somebody's name has changed since: the parts of the one before would still be shown by phones.
    const holds =
      kept !== undefined && words.length > 0 && words.every((one) => name.includes(one));
    const [family = '', first = '', middle = ''] = holds ? given : guessed.map(textValue);
    const degrees = credentials.filter((one) => !one.split(/\s*,\s*/).some(isGeneration));
    const suffixes = [...(holds ? [parts[4] ?? ''] : []), ...degrees.map(textValue)];
    const around = [textValue(honorificPrefix ?? ''), suffixes.filter(Boolean).join(',')];
    if (kept) this.rest.delete(kept);
    const parameters = holds ? kept.parameters : undefined;
    this.say('N', [family, first, middle, ...around].join(';'), parameters);
  }

  /** A kept line that says the same says more; else a plain one. */
  private sayOne(name: string, value: string | null, read: (value: string) => string): void {
    if (!value) return;
    const same = [...this.rest].filter((line) => line.name === name && read(line.value) === value);
    for (const line of same) this.sayKept(line);
    if (same.length === 0) this.say(name, textValue(value));
  }

  /** Values in their order, the first the preferred. */
  private sayList(
    names: readonly string[],
    values: readonly string[],
    read: (line: ContentLine) => string | null,
  ): void {
    const [plain = ''] = names;
    const known = Map.groupBy(
      [...this.rest].filter(({ name }) => names.includes(name)),
      read,
    );
    for (const [index, value] of values.entries()) {
      const pref = new Map(values.length > 1 ? [['PREF', [String(Math.min(index + 1, 100))]]] : []);
      const same = known.get(value) ?? [];
      const address = plain === 'URL' ? plainAddress(value) : value;
      for (const line of same) {
        const said = address === value ? line.value : address;
        const parameters = new Map([...line.parameters, ...pref]);
        this.sayKept(line, { ...line, parameters, value: said });
      }
      if (same.length === 0) this.say(plain, plain === 'URL' ? address : textValue(value), pref);
    }
  }

  /** Where they are, for programs that only know addresses. */
  private sayPlace(): void {
    const { location } = this.person;
    const hasAddress = [...this.rest].some(({ name }) => name === 'ADR');
    if (location && !hasAddress) this.say('ADR', `;;;${textValue(location)};;;`);
  }

  private sayKept(kept: ContentLine, said = kept): void {
    this.rest.delete(kept);
    this.lines.push(said);
  }

  private say(
    name: string,
    value: string,
    parameters: ContentLine['parameters'] = new Map(),
  ): void {
    if (value !== '') this.lines.push({ line: 0, group: '', name, parameters, value });
  }
}
