/** Cuts a section into its entries, told by hooks, by separators, by lists or by whose logo stands beside them. */
import { type Line, readLines } from '../../text/lines';
import { findAll } from './area';
import type { Scope } from './scope';
import type { Section } from './sections';

/** More entries than any career has; each is compared with every other. */
export const ENTRIES_MAX = 300;
const ORGANISATION_LINKS = 'a[href*="/school/"], a[href*="/company/"]';

/**
 * The entries of a section, in page order.
 *
 * @returns the section itself when nothing parts it.
 */
export function itemsOf(scope: Scope, section: Section): Element[] {
  const ways = [
    () => outermost([...findAll(scope, { css: scope.recipe.items.join(',') }, section.element)]),
    () => betweenRules(section.element),
    () => outermost([...section.element.querySelectorAll('li')]),
    () =>
      unique(
        apart(
          section.element,
          [...section.element.querySelectorAll(ORGANISATION_LINKS)],
          sameTarget,
        ),
      ),
  ];
  for (const way of ways) {
    if (scope.page.budget.isSpent) break;
    const items = way()
      .slice(0, ENTRIES_MAX)
      .filter((item) => section.lines.some((line) => item.contains(line.element)));
    const held = section.lines.filter((line) => items.some((item) => item.contains(line.element)));
    // Bullet points of one entry are no entries.
    if (items.length > 0 && held.length >= section.lines.length * 0.6) return items;
  }
  return [section.element];
}

function outermost(elements: Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

/** Siblings of the lines drawn between entries. */
function betweenRules(root: Element): Element[] {
  const rule = root.querySelector('hr');
  if (rule === null) return [];
  let at: Element = rule;
  while (at.parentElement && at.parentElement !== root && at.parentElement.children.length === 1) {
    at = at.parentElement;
  }
  const siblings = at.parentElement?.children ?? [];
  return [...siblings].filter(
    (sibling) => sibling.localName !== 'hr' && sibling.querySelector('hr') === null,
  );
}

/** For each anchor, in their order, the largest part that holds no anchor of another entry. */
export function apart(
  root: Element,
  anchors: Element[],
  same: (one: Element, other: Element) => boolean,
): Element[] {
  const some = anchors.slice(0, ENTRIES_MAX);
  return some.map((anchor) => {
    const others = some.filter((other) => !same(anchor, other));
    let part = anchor;
    while (part !== root && part.parentElement) {
      const parent: Element = part.parentElement;
      if (others.some((other) => parent.contains(other))) break;
      part = parent;
    }
    return part;
  });
}

function unique(elements: Element[]): Element[] {
  return [...new Set(elements)];
}

/** A logo and a name lead to one place; two links of several lines each are two entries there. */
function sameTarget(one: Element, other: Element): boolean {
  if (one.getAttribute('href') !== other.getAttribute('href')) return false;
  return one === other || readLines(one).length < 2 || readLines(other).length < 2;
}

/** Names of a logo's owner, the word for "logo" taken off in the languages known. */
const LOGO =
  /^(?:logo(?:tipo)?|logoet|logotyp)\s+(?:von|de|di|da|do|del|della|dell’|van|of|för|av|til|for|firmy|společnosti|spółki)?\s*|^(?:شعار|логотип(?: компании)?|λογότυπο|sigla|biểu trưng)\s+|[\s-]+(?:logo|logotipo|logotyp|logoet|logosu|company logo|graphic)$|(?:さん)?の?(?:会社)?ロゴ$|的?(?:公司)?(?:徽标|標誌|标志|商標)$|\s?로고$/giu;

/** The organisation a part names beside its lines: the logo's text, or a link that holds the name alone. */
export function organisationBeside(
  part: Element,
  lines: Line[],
  not?: (element: Element) => boolean,
): string | null {
  const logos = part.querySelectorAll(
    'figure[aria-label], img[alt], [role="img"][aria-label], a[href*="/company/"][aria-label], a[href*="/school/"][aria-label], svg[aria-label]',
  );
  for (const logo of logos) {
    if (not?.(logo)) continue;
    const label = logo.getAttribute('aria-label') ?? logo.getAttribute('alt') ?? '';
    const linked = logo.closest('a')?.getAttribute('href') ?? '';
    const name = label.replace(LOGO, '').trim();
    const isLogo =
      name !== label.trim() ||
      /\/(company|school)\//.test(linked) ||
      /company-logo|school-logo/.test(logo.getAttribute('src') ?? '');
    if (isLogo && name !== '' && name.length <= 120) return name;
  }
  for (const line of lines) {
    const link = line.element.closest('a') ?? line.element.querySelector('a');
    if (!/\/(company|school)\//.test(link?.getAttribute('href') ?? '') || not?.(line.element))
      continue;
    const alone = lines.every((other) => other === line || !link?.contains(other.element));
    if (alone) return line.text;
  }
  return null;
}
