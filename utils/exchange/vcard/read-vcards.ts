/** People in a vCard file, of any version and producer, as far as a person of Kith's has a place for it. */
import type { Picked } from '../../domain/picked';
import { typedLink } from '../../domain/safe-url';
import { type ContentLine, contentLines } from './content-lines';
import { partsAt, textOf } from './values';

/** Someone on a card. */
export interface CardPerson extends Picked {
  name: string;
  nickname?: string;
  honorificPrefix?: string;
  note?: string;
}

const CARDS_MAX = 10_000;
/** Of one property of a card: a form shows each of them. */
const VALUES_MAX = 100;

/** Whether a text is a vCard at all. */
export function isVcard(text: string): boolean {
  // Blanks of one line only: over many blank lines, `\s*` would try every pair of them.
  return /^[\uFEFF \t]*BEGIN[ \t]*:[ \t]*VCARD/im.test(text.slice(0, 20_000));
}

/**
 * Reads the people of a file.
 *
 * @param text - hostile; properties Kith has no place for are passed over.
 * @returns one for each card that names somebody, in the file's order; never throws.
 */
export function readVcards(text: string): CardPerson[] {
  const people: CardPerson[] = [];
  let card: ContentLine[] | null = null;
  for (const line of contentLines(text)) {
    if (line.name === 'BEGIN' && /^vcard$/i.test(line.value.trim())) {
      // A card inside a card is the agent's of version 2.1, not who it is about.
      if (card === null) card = [];
      else card.push(line);
    } else if (line.name === 'END' && /^vcard$/i.test(line.value.trim()) && card !== null) {
      const inner = card.findLastIndex(({ name }) => name === 'BEGIN');
      if (inner !== -1) card.splice(inner);
      else {
        const person = personOf(card);
        if (person && people.length < CARDS_MAX) people.push(person);
        card = null;
      }
    } else card?.push(line);
  }
  return people;
}

function personOf(lines: ContentLine[]): CardPerson | null {
  const card = new Card(lines);
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = card.parts('N');
  const [organization = ''] = card.parts('ORG');
  const shown =
    card.text('FN') || [given, middle, family].filter(Boolean).join(' ') || card.text('NICKNAME');
  const name = shown || organization || card.text('EMAIL');
  if (name === '') return null;
  const title = card.text('TITLE') || card.text('ROLE');
  const person: CardPerson = { name };
  const put = <K extends keyof CardPerson>(field: K, value: CardPerson[K] | '') => {
    if (value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0))
      person[field] = value as CardPerson[K];
  };
  put('nickname', card.text('FN') ? partsAt(card.raw('NICKNAME'), ',')[0] : '');
  put('honorificPrefix', prefix);
  put('credentials', suffix.split(/\s*,\s*/).filter(Boolean));
  put('pronouns', card.text('PRONOUNS') || card.text('X-PRONOUNS'));
  put('headline', title);
  put('organization', organization === name ? '' : organization);
  put('location', card.place());
  put('emails', [...new Set(card.all('EMAIL').filter((one) => /^[^\s@]+@[^\s@]+$/.test(one)))]);
  put('phones', [
    ...new Set(
      card
        .all('TEL')
        .map((one) => one.replace(/^tel:/i, ''))
        .filter(Boolean),
    ),
  ]);
  put('links', card.links());
  put('note', card.all('NOTE').join('\n\n'));
  return person;
}

/** Where social networks are named without an address. */
const PROFILES: Record<string, string> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  twitter: 'https://x.com/',
};

/** The lines of one card, asked by name. */
class Card {
  constructor(private readonly lines: ContentLine[]) {}

  raw(name: string): string {
    return this.named(name)[0]?.value ?? '';
  }

  text(name: string): string {
    return textOf(this.raw(name)).replace(/\s+/g, ' ');
  }

  all(name: string): string[] {
    return this.named(name)
      .map(({ value }) => textOf(value).replace(/^mailto:/i, ''))
      .filter(Boolean);
  }

  parts(name: string): string[] {
    return partsAt(this.raw(name), ';').map((part) => part.replace(/\s+/g, ' '));
  }

  /** Town, region and country of the first address that has any. */
  place(): string {
    for (const { value } of this.named('ADR')) {
      const [, , , town, region, , country] = partsAt(value, ';');
      const place = [town, region, country].filter(Boolean).join(', ').replace(/\s+/g, ' ');
      if (place !== '') return place;
    }
    return '';
  }

  links(): string[] {
    const written = [...this.named('URL'), ...this.named('X-SOCIALPROFILE')].flatMap((line) => {
      const value = textOf(line.value);
      const site = line.parameters
        .get('TYPE')
        ?.map((one) => PROFILES[one.toLowerCase()])
        .find(Boolean);
      const user = value.replace(/^x-apple:|^@/i, '');
      const isUser = site !== undefined && /^[\w.-]+$/.test(user) && !user.includes('.');
      return typedLink(isUser ? site + user : value) ?? [];
    });
    return [...new Set(written)];
  }

  /** The preferred first. */
  private named(name: string): ContentLine[] {
    const found = this.lines.filter((line) => line.name === name && line.value.trim() !== '');
    return found.sort((a, b) => preference(a) - preference(b)).slice(0, VALUES_MAX);
  }
}

function preference({ parameters }: ContentLine): number {
  const pref = Number(parameters.get('PREF')?.[0] ?? Number.NaN);
  if (!Number.isNaN(pref)) return pref;
  return parameters.get('TYPE')?.some((one) => /^pref$/i.test(one)) ? 1 : 101;
}
