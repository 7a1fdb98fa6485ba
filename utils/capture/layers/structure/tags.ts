/** What tags say of a page's layout: which stand in a line, and which part lines. */
/** Elements that stand in a line of text. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr label button kith-frame-inline'.split(
    ' ',
  ),
);
/** Text in these is one run, however many elements it is cut into. */
export const PHRASE = /^(?:p|h[1-6]|dt|figcaption|summary|strong|b|em)$/;
/** Parts of a grid are blocks, whatever they are made of. */
export const CELL = /^(?:row|cell|gridcell|columnheader|rowheader|listitem)$/;

/** `<span>Mara Okafor</span><span>Pharmacist</span>`: only styles part the two. */
export function isGlued(element: Element): boolean {
  const before = element.previousSibling;
  return (
    before?.nodeType === 1 &&
    /\p{Ll}$/u.test(before.textContent ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(element.textContent ?? '')
  );
}

/** A link or span around several parts, as the cards of many sites are. */
export function isLikeBlock(element: Element): boolean {
  if (hasOwnText(element)) return false;
  let inline = 0;
  for (const child of element.children) {
    if (!INLINE.has(child.localName)) {
      if (child.localName !== 'img' && child.localName !== 'svg' && child.localName !== 'br')
        return true;
    } else if ((child.textContent ?? '').trim() !== '' || isLikeBlock(child)) inline += 1;
  }
  return inline > 1 || (inline === 1 && [...element.children].some(isLikeBlock));
}

/** Whether an element has words of its own, beside those of its children. */
export function hasOwnText(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}
