/** Parts of a page that are around what it is about: menus, footers, notices, boxes of other things. */

const TAGS = new Set(
  'nav footer aside dialog menu style script noscript template head meta link svg math canvas video audio input select textarea option progress iframe object datalist'.split(
    ' ',
  ),
);
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|status|alert|doc-(?:toc|endnotes|footnote))$/;
/** Whole words of a class or id, for pages without better marks; told nowhere else. */
const WORDS =
  /(?:^|\s)(?:(?:site|page|main|global|primary|secondary|block|widget|section|region|l|c|the)[-_]{1,2})?(?:footer|side-?bar|bread-?crumbs?|nav-?bar|navigation|nav|(?:mega|main|top|sub|drop-?down)[-_]?menu|menu|cookies?(?:[-_]\w+)?|(?:cookie|consent|gdpr)[-_](?:banner|bar|notice|box)|newsletter(?:[-_]\w+)?|pagination|pager|related(?:[-_]\w+)*|sponsors?|testimonials?|comments?|comment-list|skip-?link|widget-area|similar(?:[-_]\w+)*)(?:\s|$)/i;

/**
 * Whether an element is left out with all in it.
 *
 * @param inContent - it stands inside the page's main part or an article, where a `header` is a card's.
 */
export function isRegionAround(element: Element, inContent: boolean): boolean {
  const tag = element.localName;
  if (TAGS.has(tag)) return true;
  if (tag === 'header' && !inContent) return !isHeadOfPage(element);
  const role = element.getAttribute('role');
  if (role !== null && ROLES.test(role)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return words.length > 1 && WORDS.test(words);
}

/** With the main heading and no menu, a site's header is the head of what the page is about. */
function isHeadOfPage(element: Element): boolean {
  return element.querySelector('h1') !== null && element.querySelector('nav, ul, form') === null;
}

/** Where a `header` is no longer the site's. */
export function isContent(element: Element): boolean {
  return (
    /^(?:main|article|section|li|td|tr|figure|details)$/.test(element.localName) ||
    element.getAttribute('role') === 'main'
  );
}
