/** Reads one thing that schema.org calls a Person into the fields of a captured person. */
import type {
  CapturedEducation,
  CapturedField,
  CapturedPerson,
  CapturedPosition,
  IdentityKey,
} from '../../domain/capture-result';
import { cleanLines, isMeaningful } from '../text/clean';
import { linkKey, normaliseLink, safeEmail, uniqueLinks } from '../text/links';
import { readName } from '../text/names';
import { PROSE_MAX, type Thing, valuesOf } from './graph';
import { placeOf, type Spell, spellOf, textsOf } from './schema-values';

export interface ReadPerson {
  person: Partial<CapturedPerson>;
  keys: IdentityKey[];
  cut: CapturedField[];
}

/** Longer than any name in use; a whole card taken for a name is longer. */
const NAME_MAX = 120;
/** Addresses of a person: more is a page's list of other things. */
export const LINKS_MAX = 20;
/** Positions, or schools: more than anyone has held. */
const SPELLS_MAX = 100;
const SCHOOL = /universi|college|school|institut|academy|école|schule|facult|polytech|大学|대학/i;

/**
 * @param thing - a Person, whatever the syntax it was written in.
 * @param base - what relative addresses are resolved against.
 * @returns only the fields that the thing gives.
 */
export function readPerson(thing: Thing, base: string): ReadPerson {
  const links = linksOf(thing, base);
  const emails = emailsOf(thing);
  const { positions, organization } = workOf(thing);
  const titles = titlesOf(thing);
  const about = aboutOf(thing);
  const shown = readName(nameOf(thing) ?? '');
  const found: Partial<CapturedPerson> = {
    name: shown.name,
    pronouns: textsOf(thing, 'pronouns')[0] ?? shown.pronouns,
    credentials: [...new Set([...shown.credentials, ...suffixesOf(thing)])],
    headline:
      titles[0] ??
      textsOf(thing, 'disambiguatingDescription')[0] ??
      positions.find(({ current, title }) => current && title)?.title ??
      null,
    location: locationOf(thing),
    about: about.text,
    organization,
    positions,
    education: educationOf(thing),
    links,
    emails,
  };
  const person = Object.fromEntries(
    Object.entries(found).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== null,
    ),
  ) as Partial<CapturedPerson>;
  return { person, keys: keysOf(links, emails), cut: about.isCut ? ['about'] : [] };
}

/** hCard's `role` says in other words what `title` says. */
function titlesOf(thing: Thing): string[] {
  const titles = textsOf(thing, 'jobTitle');
  return titles.length > 0 ? titles : textsOf(thing, 'role');
}

/** The name in full, else its parts, else what they are called. Parts are never invented from a full name. */
function nameOf(thing: Thing): string | null {
  const full = textsOf(thing, 'name').find((name) => name.length <= NAME_MAX);
  if (full !== undefined) return full;
  const [given, additional, family] = ['givenName', 'additionalName', 'familyName'].map(
    (part) => textsOf(thing, part)[0],
  );
  const parts = given || family ? [given, additional, family].filter(Boolean) : [];
  return parts.join(' ') || (textsOf(thing, 'alternateName')[0] ?? null);
}

function suffixesOf(thing: Thing): string[] {
  return textsOf(thing, 'honorificSuffix').flatMap((text) => text.split(/\s*[,;]\s*/));
}

function locationOf(thing: Thing): string | null {
  for (const value of valuesOf(thing, 'address', 'homeLocation', 'workLocation', 'location')) {
    const place = placeOf(value);
    if (place !== null) return place;
  }
  // hCard allows the parts of an address on the card itself.
  return placeOf({ ...thing, values: partsOfPlace(thing) });
}

function partsOfPlace(thing: Thing): Thing['values'] {
  const names = ['addressLocality', 'addressRegion', 'addressCountry'];
  return new Map(names.map((name) => [name, valuesOf(thing, name)]));
}

function aboutOf(thing: Thing): { text: string | null; isCut: boolean } {
  for (const value of valuesOf(thing, 'description')) {
    const text = typeof value === 'string' ? cleanLines(value) : '';
    if (isMeaningful(text)) {
      const isLong = cleanLines(value, PROSE_MAX).length > text.length;
      return { text, isCut: isLong || /(?:…|\.\.\.)$/.test(text) };
    }
  }
  return { text: null, isCut: false };
}

function linksOf(thing: Thing, base: string): string[] {
  const links: (string | null)[] = [];
  for (const value of valuesOf(thing, 'url', 'sameAs', 'social')) {
    const address = typeof value === 'string' ? value : (value.id ?? textsOf(value, 'url')[0]);
    links.push(address ? dataLink(address, base) : null);
  }
  // An id such as https://orcid.org/… is an address of the person too; most ids are none.
  const own = normaliseLink(thing.id);
  if (own !== null && linkKey(own) !== null) links.push(own);
  return uniqueLinks(links).slice(0, LINKS_MAX);
}

/** Data is typed by people: `www.ada.example` and `linkedin.com/in/ada` are meant as addresses, `@ada` is not. */
function dataLink(raw: string, base: string): string | null {
  const text = raw.trim();
  const [path = ''] = text.split(/[?#]/, 1);
  if (text === '' || /[\s@]/.test(path.replaceAll('/@', ''))) return null;
  if (/^(?:www\.|(?:[a-z]{2}\.)?linkedin\.com\/|github\.com\/)/i.test(text)) {
    return normaliseLink(`https://${text}`);
  }
  return normaliseLink(text, base);
}

function emailsOf(thing: Thing): string[] {
  const emails = new Set<string>();
  const values = valuesOf(thing, 'email', 'url', 'sameAs').concat(
    valuesOf(thing, 'contactPoint').flatMap((point) =>
      typeof point === 'string' ? [] : valuesOf(point, 'email'),
    ),
  );
  for (const value of values) {
    for (const raw of typeof value === 'string' ? [value] : [value.id, ...textsOf(value, 'name')]) {
      const email = safeEmail(raw);
      if (email !== null) emails.add(email);
    }
  }
  return [...emails];
}

/** The keys in a person's addresses. */
export function keysOf(links: string[], emails: string[]): IdentityKey[] {
  const keys = new Set<IdentityKey>();
  for (const link of links) {
    const key = linkKey(link);
    if (key !== null) keys.add(key);
  }
  for (const email of emails) keys.add(`email:${email.toLowerCase()}`);
  return [...keys];
}

/** Where and as what they work, from employers beside job titles, and from occupations. */
function workOf(thing: Thing): { positions: CapturedPosition[]; organization: string | null } {
  const employers = spells(thing, 'worksFor', 'affiliation', 'hospitalAffiliation');
  const positions = employers.map(toPosition);
  pairTitles(positions, titlesOf(thing));
  for (const { organization, ...spell } of spells(thing, 'hasOccupation')) {
    // Of an occupation, what stands for the organization is its own name.
    const title = spell.what ?? organization;
    if (!positions.some((position) => position.title === title)) {
      positions.push(toPosition({ ...spell, what: title, organization: null }));
    }
  }
  for (const spell of spells(thing, 'alumniOf')) {
    if (!isSchool(spell)) positions.push({ ...toPosition(spell), current: false });
  }
  const current = positions.find((position) => position.current && position.organization);
  return { positions, organization: current?.organization ?? null };
}

function spells(thing: Thing, ...properties: string[]): Spell[] {
  const found = properties.flatMap((property) =>
    valuesOf(thing, property).map((value) => spellOf(value, property)),
  );
  const seen = new Set<string>();
  return found.slice(0, SPELLS_MAX).filter((spell) => {
    const key = JSON.stringify([spell.organization, spell.what, spell.start]);
    const isNew = !seen.has(key) && (spell.organization ?? spell.what) !== null;
    seen.add(key);
    return isNew;
  });
}

function toPosition({ organization, what, start, end }: Spell): CapturedPosition {
  return { title: what, organization, start, end, current: end === null };
}

/**
 * One title each, or all titles at the one employer, or one title at the first: any other pairing
 * would be a guess, and leaves titles and employers apart.
 */
function pairTitles(positions: CapturedPosition[], titles: string[]): void {
  const known = new Set(positions.map((position) => position.title));
  const left = titles.filter((title) => !known.has(title));
  const untitled = positions.filter((position) => position.title === null);
  const isPaired = left.length === untitled.length || left.length === 1 || untitled.length === 1;
  const alone = left.filter((title, index) => {
    const position = isPaired ? untitled[index] : undefined;
    if (position) position.title = title;
    return position === undefined;
  });
  const employer = positions.length === 1 && positions[0]?.current ? positions[0] : null;
  const added = alone.map((title) => ({
    title,
    organization: employer?.organization ?? null,
    start: null,
    end: null,
    current: true,
  }));
  if (untitled.length === 0) positions.unshift(...added);
  else positions.push(...added);
}

function educationOf(thing: Thing): CapturedEducation[] {
  return spells(thing, 'alumniOf')
    .filter(isSchool)
    .map(({ organization, what, start, end }) => ({
      school: organization,
      degree: what,
      field: null,
      start,
      end,
    }));
}

/** LinkedIn lists former employers under `alumniOf` too: an Organization with a role, and not named like a school. */
function isSchool({ organization, types, isRole }: Spell): boolean {
  const isPlain = types.has('Organization') || types.has('Corporation');
  return !(isPlain && isRole && !SCHOOL.test(organization ?? ''));
}
