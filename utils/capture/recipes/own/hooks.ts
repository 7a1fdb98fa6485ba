/** What of an element will be the same on the next page of the kind: attributes and class names that are words. */
import type { Anchor } from '../../../domain/user-recipe';

export interface Hook {
  /** The test of a selector: `[itemprop="name"]`. */
  test: string;
  basis: Anchor['basis'];
}

const MICRODATA = ['itemprop', 'property'];
/** Of the page's own language or of the person, and so never the same. */
const TELLS_NOTHING =
  /^(class|style|href|src|alt|title|lang|dir|aria-.*|content|value|width|height|tabindex|target|rel|type|data-kith-hidden|data-(id|href|src|url|slug|user|person|key|index|reactid|v-.*))$/;
/** How things look, which any of the page's parts may share. */
const LOOKS =
  /^(container|wrapper|row|cols?|columns?|flex|grid|text|font|large|small|medium|bold|left|right|center|clearfix|active|hidden|visible|block|inline|inner|outer|first|last|odd|even|primary|secondary|white|black|mt|mb|ml|mr|mx|my|px|py|pt|pb)$/i;

/**
 * @param theirs - words of the person's name and address: what says them is theirs alone.
 * @returns the surest first.
 */
export function hooksOf(element: Element, theirs: ReadonlySet<string>): Hook[] {
  const hooks: Hook[] = [];
  for (const { name, value } of element.attributes) {
    const isKind = !TELLS_NOTHING.test(name) && /^[a-z][a-z-]{0,40}$/.test(name);
    if (!isKind || (value !== '' && !isWords(value, theirs))) continue;
    const test = value === '' ? `[${name}]` : `[${name}="${value}"]`;
    hooks.push({ test, basis: MICRODATA.includes(name) ? 'microdata' : 'attribute' });
  }
  hooks.sort((a, b) => Number(b.basis === 'microdata') - Number(a.basis === 'microdata'));
  for (const one of element.classList) {
    if (isWords(one, theirs) && !one.split(/[-_]+/).every((word) => LOOKS.test(word)))
      hooks.push({ test: `.${one}`, basis: 'class' });
  }
  return hooks;
}

/** Words parted by dashes, as people name things; not what a program counted or hashed. */
function isWords(value: string, theirs: ReadonlySet<string>): boolean {
  if (value.length > 60 || !/^[a-z]+(?:[-_]{1,2}[a-z]+)*$/i.test(value)) return false;
  const words = value.toLowerCase().split(/[-_]+/);
  const isHashed =
    /[bcdfghjklmnpqrstvwxz]{5}/i.test(value) || /[a-z][A-Z]{1,2}[a-z]?[A-Z]/.test(value);
  return (
    !isHashed && words.some((word) => word.length > 2) && !words.some((word) => theirs.has(word))
  );
}
