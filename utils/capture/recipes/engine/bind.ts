/**
 * Binds what is on the page to the address it was asked on. A single-page site changes the address
 * before it changes the page, so a card may still show the person before: it fails closed.
 */
import type { IdentityKey } from '../../../domain/capture-result';
import { profileKey } from '../../text/links';
import { decodeSlug, isOpaqueSlug } from '../../text/slug';
import { spellsName } from '../../text/spells-name';
import { personAddress } from '../address';
import type { Proof } from '../recipe';
import { findAll, isInScope } from './area';
import type { Scope } from './scope';

export interface Binding {
  /** `refused`: something on the page belongs to someone else. `weak`: one proof, or none. */
  verdict: 'bound' | 'weak' | 'unproved' | 'refused';
  /** Proved ids and names of the subject, strongest first. */
  keys: IdentityKey[];
  /** The name in the address that the page's own links use, when the address has only an id. */
  slug: string | null;
}

const POINTS_TO_BIND = 2;

/**
 * Weighs the proofs of a recipe.
 *
 * @param card - the subject's card.
 * @param sections - the parts that values were read from.
 * @param name - as the card shows it.
 * @param titleAgrees - whether `document.title` names whom the card names: null without a name in it.
 */
export function bind(
  scope: Scope,
  card: Element,
  sections: Element[],
  titleAgrees: boolean | null,
  name: string | null,
): Binding {
  const asked = scope.slug;
  let points = titleAgrees === true && !scope.recipe.titleLags ? POINTS_TO_BIND : 0;
  /** Of the points, those of the card itself: an address in the page's head may stand beside any card. */
  let own = 0;
  const count = (more: number, isOwn = true) => {
    points += more;
    if (isOwn) own += more;
  };
  let foreign = false;
  const slugs = new Set<string>();
  for (const proof of scope.recipe.proofs) {
    const found = new Set(read(scope, proof, card, sections));
    for (const slug of [...found]) if (isOpaqueSlug(slug)) found.delete(slug);
    for (const slug of found) if (proof.where !== 'document') slugs.add(slug);
    if (asked === null || isOpaqueSlug(asked) || found.size === 0) continue;
    if (
      found.has(asked) ||
      [...found].some((slug) => slug.startsWith(asked) && proof.attribute === 'componentkey')
    ) {
      count(proof.points, proof.where !== 'document');
      found.delete(asked);
    }
    if (!proof.mayDiffer && [...found].some((slug) => slug !== asked && !slug.startsWith(asked)))
      foreign = true;
  }
  const { ids, clash } = readIds(scope, card, sections);
  const opaque = asked !== null && isOpaqueSlug(asked);
  const opaqueIds = [...ids.values()].filter(isOpaqueSlug);
  if (opaque && opaqueIds.length > 0) {
    if (opaqueIds.includes(asked)) count(POINTS_TO_BIND);
    else foreign = true;
  }
  // Without a name in the address, the page's own links must at least agree with one another.
  if ((opaque || asked === null) && slugs.size > 1) foreign = true;
  if (ids.size > 0 && !clash) count(1);
  if (asked !== null && name !== null && spellsName(asked, name)) count(1);
  const only = slugs.size === 1 ? ([...slugs][0] ?? null) : null;
  const refused = foreign || clash || (titleAgrees === false && own < POINTS_TO_BIND);
  return {
    verdict: refused
      ? 'refused'
      : points >= POINTS_TO_BIND
        ? 'bound'
        : points > 0
          ? 'weak'
          : 'unproved',
    keys: keysOf(scope, ids, only),
    slug: only,
  };
}

function keysOf(scope: Scope, ids: Map<string, string>, slug: string | null): IdentityKey[] {
  const keys: IdentityKey[] = [...ids].map(([kind, id]): IdentityKey => `${kind}:${id}`);
  for (const name of [scope.slug, slug]) {
    const key = name === null ? null : profileKey(personAddress(scope.site.canonical, name));
    if (key !== null && !keys.includes(key)) keys.push(key);
  }
  return keys;
}

function readIds(
  scope: Scope,
  card: Element,
  sections: Element[],
): { ids: Map<string, string>; clash: boolean } {
  const ids = new Map<string, string>();
  let clash = false;
  for (const rule of scope.recipe.ids) {
    const found = new Set(read(scope, rule, card, sections));
    for (const id of found) {
      const before = ids.get(rule.key);
      if (before !== undefined && before !== id) clash = true;
      else ids.set(rule.key, id);
    }
  }
  return { ids, clash };
}

/** The values of a proof's pattern wherever it counts, decoded like a slug. */
function* read(
  scope: Scope,
  rule: Pick<Proof, 'where' | 'css' | 'attribute' | 'pattern'>,
  card: Element,
  sections: Element[],
): Generator<string> {
  const pattern = new RegExp(rule.pattern);
  for (const element of elementsFor(scope, rule, card, sections)) {
    const value =
      rule.attribute === 'text' ? element.textContent : element.getAttribute(rule.attribute);
    const found = pattern.exec(decodeOnce(value ?? ''))?.[1];
    const slug = found === undefined ? null : decodeSlug(found, scope.site.keepsCase);
    if (slug !== null) yield slug;
  }
}

function* elementsFor(
  scope: Scope,
  rule: Pick<Proof, 'where' | 'css'>,
  card: Element,
  sections: Element[],
): Generator<Element> {
  if (rule.where === 'document') {
    yield* scope.page.document.querySelectorAll(rule.css);
    return;
  }
  for (const root of rule.where === 'card' ? [card] : sections) {
    for (
      let at: Element | null = root;
      at && at !== scope.main.parentElement;
      at = at.parentElement
    ) {
      if (at.matches(rule.css) && isInScope(scope, at)) yield at;
    }
    yield* findAll(scope, rule, root);
  }
}

function decodeOnce(value: string): string {
  if (!value.includes('urn%3A')) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
