/** The one engine that runs every recipe: card, sections, proofs, then fields with their origin. */
import type {
  CapturedField,
  CapturedPerson,
  FieldOrigin,
  IdentityKey,
} from '../../../domain/capture-result';
import type { Page } from '../../page';
import { cleanText, isMasked, isMeaningful } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { lineText } from '../../text/lines';
import { normaliseLink, safeEmail, uniqueLinks } from '../../text/links';
import { readName } from '../../text/names';
import { pronounsIn } from '../../text/words/pronouns';
import type { SiteAddress } from '../address';
import type { FieldRule, Recipe, RuleField, SectionKind } from '../recipe';
import { type About, readAbout } from './about';
import { type Binding, bind } from './bind';
import { type Card, findCard, isOnePerson, nameText } from './card';
import { type CardLines, readCardLines } from './card-lines';
import { readEducation } from './education';
import { itemsOf } from './items';
import { readPositions } from './positions';
import { findAll, linesIn, openScope, type Scope } from './scope';
import { findSections, hasMore, type Section } from './sections';

export interface Reading {
  binding: Binding['verdict'];
  /** The page offers what only its owner may do. */
  own: boolean;
  person: Partial<CapturedPerson>;
  origins: Partial<Record<CapturedField, FieldOrigin>>;
  keys: IdentityKey[];
  cut: CapturedField[];
}

/**
 * Runs a recipe on a page.
 *
 * @param at - what the address says; its slug is what the page must prove.
 * @returns null when no card of a person is there: not loaded, or not such a page.
 */
export function readRecipe(page: Page, recipe: Recipe, at: SiteAddress): Reading | null {
  const titles = [...recipe.sections.flatMap((rule) => rule.titles), ...at.site.otherTitles];
  const scope = openScope(page, recipe, { slug: at.slug, canonical: at.site.canonical }, titles);
  const titleName = nameInTitle(page.title, at, scope);
  const card = at.part?.startsWith('details') ? null : findCard(scope, titleName);
  const sections = readSections(scope, card);
  // A part of a person's pages, such as their skills, may show their name in its title alone.
  if (card === null && sections.used.length === 0 && (at.kind !== 'part' || titleName === null))
    return null;
  const shown = card?.name ? nameText(scope, card.name) : null;
  const titleAgrees = titleName === null || shown === null ? null : isOnePerson(titleName, shown);
  const binding = bind(
    scope,
    card?.element ?? scope.main,
    sections.used,
    card === null && titleName !== null ? true : titleAgrees,
    shown === null ? null : readName(shown).name,
  );
  const reading: Reading = {
    binding: binding.verdict,
    own: at.kind === 'self' || recipe.self.some((css) => hasOwn(scope, css, binding.slug)),
    person: {},
    origins: {},
    keys: binding.keys,
    cut: [],
  };
  if (binding.verdict === 'refused') return reading;
  fillFields(reading, scope, card, sections, shown ?? titleName);
  return reading;
}

/** The name in `document.title`, by the site's patterns; a title that names a section has none. */
function nameInTitle(title: string, at: SiteAddress, scope: Scope): string | null {
  const text = cleanText(title);
  for (const source of at.site.titles) {
    const found = new RegExp(source, 'iu').exec(text)?.groups?.name;
    if (found === undefined) continue;
    const parts = found.split(/\s+[|–—-]\s+/u).filter((part) => !scope.titles.has(bareWords(part)));
    const name = withoutTitleWord(parts[0] ?? '', scope);
    if (readName(name).name !== null && !/^(linkedin|feed|search|github)$/i.test(name)) return name;
  }
  return null;
}

/** `Jane Doe Experience`: the page's own heading is no part of the name. */
function withoutTitleWord(name: string, scope: Scope): string {
  const words = name.split(' ');
  if (
    words.length > 2 &&
    scope.titles.has(bareWords(words.at(-1) ?? '')) &&
    scope.lines.slice(0, 5).some((line) => line.text === words.at(-1))
  ) {
    words.pop();
  }
  return words.join(' ');
}

function hasOwn(scope: Scope, css: string, slug: string | null): boolean {
  const with_ = slug === null || scope.slug !== null ? scope : { ...scope, slug };
  return !findAll(with_, { css }).next().done;
}

interface Sections {
  used: Element[];
  about: (About & { section: Section }) | null;
  positions: { value: CapturedPerson['positions']; section: Section } | null;
  education: { value: CapturedPerson['education']; section: Section } | null;
}

function readSections(scope: Scope, card: Card | null): Sections {
  const found: Sections = { used: [], about: null, positions: null, education: null };
  for (const rule of scope.recipe.sections) {
    for (const section of findSections(scope, rule, card?.element ?? null)) {
      if (section.lines.length === 0 || !readInto(found, rule.kind, scope, section)) continue;
      found.used.push(section.element);
      break;
    }
  }
  return found;
}

function readInto(found: Sections, kind: SectionKind, scope: Scope, section: Section): boolean {
  if (kind === 'about') {
    const about = readAbout(scope, section, scope.recipe.fields.about ?? []);
    if (about) found.about = { ...about, section };
    return about !== null;
  }
  const items = itemsOf(scope, section);
  if (kind === 'positions') {
    const value = readPositions(section, items);
    if (value.length > 0) found.positions = { value, section };
    return value.length > 0;
  }
  const value = readEducation(section, items);
  if (value.length > 0) found.education = { value, section };
  return value.length > 0;
}

function fillFields(
  reading: Reading,
  scope: Scope,
  card: Card | null,
  sections: Sections,
  shown: string | null,
): void {
  const { person, origins } = reading;
  const put = <K extends CapturedField>(
    field: K,
    value: CapturedPerson[K],
    origin: FieldOrigin,
  ): void => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    person[field] = value;
    origins[field] = origin;
  };
  const sure = (
    basis: FieldOrigin['basis'],
    confidence?: FieldOrigin['confidence'],
  ): FieldOrigin => ({
    layer: 'recipe',
    basis,
    confidence: confidence ?? (basis === 'position' || basis === 'text-shape' ? 'medium' : 'high'),
  });
  if (shown !== null) {
    const name = readName(shown);
    const origin: FieldOrigin = card?.name
      ? sure(card.basis, reading.binding === 'bound' ? 'high' : 'low')
      : { layer: 'title', basis: 'title', confidence: 'low' };
    put('name', name.name, origin);
    put('pronouns', name.pronouns, origin);
    put('credentials', name.credentials, origin);
  }
  const { positions, education, about } = sections;
  if (positions) {
    put('positions', positions.value, sure(positions.section.basis));
    if (hasMore(positions.section)) reading.cut.push('positions');
  }
  if (education) {
    put('education', education.value, sure(education.section.basis));
    if (hasMore(education.section)) reading.cut.push('education');
  }
  if (about) {
    put('about', about.text, sure(about.section.basis));
    if (about.cut) reading.cut.push('about');
  }
  if (card) fillFromCard(put, sure, person, scope, card);
  const current = person.positions?.find(
    (position) => position.current && position.organization !== null,
  );
  if (current && positions)
    put('organization', current.organization, sure(positions.section.basis));
}

type Put = <K extends CapturedField>(
  field: K,
  value: CapturedPerson[K],
  origin: FieldOrigin,
) => void;
type Sure = (basis: FieldOrigin['basis'], confidence?: FieldOrigin['confidence']) => FieldOrigin;

function fillFromCard(
  put: Put,
  sure: Sure,
  person: Partial<CapturedPerson>,
  scope: Scope,
  card: Card,
): void {
  const organisations = new Set(person.positions?.map((one) => bareWords(one.organization ?? '')));
  const schools = new Set(person.education?.map((one) => bareWords(one.school ?? '')));
  const known = (text: string) =>
    organisations.has(bareWords(text)) || schools.has(bareWords(text));
  const lines: CardLines | null = scope.recipe.cardLines ? readCardLines(scope, card, known) : null;
  const rule = (field: RuleField) =>
    firstValue(scope, card.element, scope.recipe.fields[field] ?? []);

  const headline = rule('headline');
  if (headline)
    put('headline', headline.value, sure(headline.rule.basis, headline.rule.confidence));
  else put('headline', lines?.headline ?? null, sure('position'));
  const location = rule('location');
  if (location)
    put('location', location.value, sure(location.rule.basis, location.rule.confidence));
  else put('location', lines?.location ?? null, sure('position'));
  const pronouns = rule('pronouns');
  const written = pronouns && (pronounsIn(pronouns.value) ?? pronounsIn(`(${pronouns.value})`));
  if (written) put('pronouns', written, sure(pronouns.rule.basis));
  else if (lines?.pronouns) put('pronouns', lines.pronouns, sure('text-shape'));
  put('degree', lines?.degree ?? null, sure('text-shape'));

  const organisation = rule('organization');
  const affiliation = lines?.affiliations.find(
    (name) => !schools.has(bareWords(name)) && !isSchool(name),
  );
  if (
    organisation &&
    !schools.has(bareWords(organisation.value)) &&
    organisation.value !== person.name
  ) {
    put(
      'organization',
      organisation.value,
      sure(organisation.rule.basis, organisation.rule.confidence),
    );
  } else if (affiliation) put('organization', affiliation, sure('text-shape'));
  put(
    'links',
    uniqueLinks(
      allValues(scope, card.element, 'links').map((one) => normaliseLink(one, scope.page.address)),
    ),
    sure('attribute'),
  );
  const emails = allValues(scope, card.element, 'emails').map(safeEmail);
  put('emails', [...new Set(emails.filter((email) => email !== null))], sure('attribute'));
}

/** A school alone on the "Company · School" line is no organisation one works for. */
function isSchool(name: string): boolean {
  return /universi|college|\bschool\b|hochschule|institut[eo]? of technology|école|ecole|escuela|politec|polytech|akademi|faculdade|大学|大學|学院|학교|جامعة|университет|üniversite|уніве/iu.test(
    name,
  );
}

function firstValue(
  scope: Scope,
  root: Element,
  rules: FieldRule[],
): { value: string; rule: FieldRule } | null {
  for (const rule of rules) {
    for (const element of findAll(scope, rule, root)) {
      const value = fieldText(scope, element, rule);
      if (isMeaningful(value) && !isMasked(value)) return { value, rule };
    }
  }
  return null;
}

function allValues(scope: Scope, root: Element, field: RuleField): string[] {
  return (scope.recipe.fields[field] ?? []).flatMap((rule) =>
    [...findAll(scope, rule, root)].map((element) => fieldText(scope, element, rule)),
  );
}

function fieldText(scope: Scope, element: Element, rule: FieldRule): string {
  if (rule.attribute) return cleanText(element.getAttribute(rule.attribute) ?? '', 2_048);
  const own = linesIn(scope, element);
  const text =
    own.length > 0
      ? own.map((line) => line.text.replace(/\n+/g, ' ')).join(' ')
      : lineText(element);
  return cleanText(text);
}
