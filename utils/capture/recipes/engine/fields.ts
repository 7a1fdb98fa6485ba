/** The fields of the subject's card: by the recipe's places first, then by the order of its lines. */
import type { CapturedField, CapturedPerson, FieldOrigin } from '../../../domain/capture-result';
import { isVisible } from '../../page';
import { cleanLines, isMasked, isMeaningful } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { normaliseLink, safeEmail, uniqueLinks } from '../../text/links';
import { pronounsIn } from '../../text/words/pronouns';
import type { FieldRule, RuleField } from '../recipe';
import { fieldText, findAll, linesIn, selectorFor } from './area';
import type { Card } from './card';
import { type CardLines, readCardLines } from './card-lines';
import type { Scope } from './scope';

/** Keeps a value with where it came from; an empty one is left out. */
export type Put = <K extends CapturedField>(
  field: K,
  value: CapturedPerson[K],
  origin: FieldOrigin,
) => void;
/** The origin of a value found by a place of a given kind. */
export type Sure = (
  basis: FieldOrigin['basis'],
  confidence?: FieldOrigin['confidence'],
) => FieldOrigin;

/**
 * Fills what the subject's card says. Sections have been read before: they tell which names on the
 * card are organisations and which are schools.
 */
export function fillFromCard(
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
  const location = rule('location');
  // Where no headline was given, the line after the name is the place.
  const after = lines?.headline ?? null;
  if (!headline && after !== location?.value) put('headline', after, sure('position'));
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
  const about = scope.recipe.sections.length > 0 ? null : aboutOnCard(scope, card.element);
  if (about) put('about', about.value, sure(about.rule.basis, about.rule.confidence));
  const overlays = scope.recipe.contact.flatMap(({ css }) => seenAnywhere(scope, css));
  const links = allValues(scope, card.element, 'links');
  put(
    'links',
    uniqueLinks(links.map((link) => normaliseLink(link, scope.page.address))),
    sure('attribute'),
  );
  const emails = [
    ...allValues(scope, card.element, 'emails'),
    ...overlays.flatMap((overlay) =>
      [...overlay.querySelectorAll('a[href^="mailto:"]')].map((link) => link.getAttribute('href')),
    ),
  ].map(safeEmail);
  put('emails', [...new Set(emails.filter((email) => email !== null))], sure('url'));
}

/** Where no section has it, the card does, line by line. */
function aboutOnCard(scope: Scope, root: Element): { value: string; rule: FieldRule } | null {
  for (const rule of scope.recipe.fields.about ?? []) {
    for (const element of findAll(scope, rule, root)) {
      const lines = linesIn(scope, element).filter((line) => !line.control);
      const value = cleanLines(lines.map((line) => line.text).join('\n'));
      if (isMeaningful(value)) return { value, rule };
    }
  }
  return null;
}

/** Elements outside the main area too, as long as a person sees them. */
function seenAnywhere(scope: Scope, css: string): Element[] {
  const selector = selectorFor(css, scope.slug);
  return selector === null
    ? []
    : [...scope.page.document.querySelectorAll(selector)].filter(isVisible);
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
