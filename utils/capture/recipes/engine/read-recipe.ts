/** The one engine that runs every recipe: card, sections, proofs, then fields with their origin. */
import type {
  CapturedField,
  CapturedPerson,
  FieldOrigin,
  IdentityKey,
} from '../../../domain/capture-result';
import type { Page } from '../../page';
import { cleanText } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { readName } from '../../text/names';
import type { SiteAddress } from '../address';
import type { Recipe, SectionKind } from '../recipe';
import { type About, readAbout } from './about';
import { findAll } from './area';
import { type Binding, bind } from './bind';
import { type Card, findCard, isOnePerson, nameText } from './card';
import { readEducation } from './education';
import { fillFromCard, type Put, type Sure } from './fields';
import { itemsOf } from './items';
import { readPositions } from './positions';
import { openScope, type Scope } from './scope';
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
  const scope = openScope(page, recipe, at, titles);
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
  const withSlug = slug === null || scope.slug !== null ? scope : { ...scope, slug };
  return !findAll(withSlug, { css }).next().done;
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
      if (scope.page.budget.isSpent) return found;
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
    const value = readPositions(section, items, scope.page.budget);
    if (value.length > 0) found.positions = { value, section };
    return value.length > 0;
  }
  const value = readEducation(section, items, scope.page.budget);
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
  const put: Put = (field, value, origin) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    person[field] = value;
    origins[field] = origin;
  };
  const sure: Sure = (basis, confidence) => ({
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
