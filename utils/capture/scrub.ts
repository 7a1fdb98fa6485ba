/**
 * The structure of a page without what it says, for a report that a stranger may read. Every character
 * that comes out is Kith's own: tags, attribute names and values of lists below, and classes of text
 * (`Aa` a capitalised word, `a` another, `x` one of a script without case, `9` a number). What is in no
 * list, such as an element or attribute named after somebody, comes out as a placeholder.
 */
import { parseSnapshot } from './rebuild';
import type { SnapshotNode } from './snapshot';

/** More lines tell a developer no more. */
const MOST_LINES = 400;
const MOST_SHAPES = 6;
const DEEPEST = 60;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const TAGS = words(
  'a abbr address article aside audio b body button caption cite code col dd details dialog div dl dt em ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input label li ' +
    'main mark menu meta nav ol option p picture pre section select small span strong sub summary sup svg ' +
    'table tbody td textarea tfoot th thead time tr u ul video',
);

const SILENT = words('head script style link meta noscript template');

const ATTRIBUTES = words(
  'alt aria-current aria-describedby aria-expanded aria-hidden aria-label aria-labelledby aria-level ' +
    'aria-roledescription class componentkey content data-field data-id data-member-id data-sdui-component ' +
    'data-section data-test-id data-testid data-urn data-view-name datetime dir hidden href id itemid itemprop ' +
    'itemref itemscope itemtype lang name property rel role src title type typeof vocab',
);

/** Values that are part of a standard, by attribute. */
const VALUES = new Map<string, ReadonlySet<string>>([
  [
    'role',
    words(
      'alert article banner button complementary contentinfo dialog feed form grid group heading img link ' +
        'list listbox listitem main menu menuitem navigation none note option presentation region row rowgroup ' +
        'search separator status tab table tablist tabpanel toolbar',
    ),
  ],
  ['type', words('button checkbox hidden radio reset search submit text')],
  ['dir', words('auto ltr rtl')],
  ['rel', words('author external me nofollow noopener noreferrer tag')],
  ['aria-hidden', words('true false')],
  ['aria-expanded', words('true false')],
  [
    'itemprop',
    words('address affiliation alumniOf description email jobTitle name image url worksFor'),
  ],
]);

/** Pieces of sites' own hooks that recipes look for; only whether one is there is told. */
const HOOKS = [
  ...[
    'Topcard',
    'About',
    'ExperienceTopLevelSection',
    'EducationTopLevelSection',
    'SuggestedForYou',
  ],
  ...[
    'ProfileVerificationTriggerRef',
    'Profile_Top_Level',
    'ProfileNullStateCardAnchor',
    'workspace',
  ],
  ...[
    'entity-collection-item',
    'expandable-text-box',
    'lazy-column',
    'pv-top-card',
    'top-card-layout',
  ],
  ...['org-people-profile-card', 'reusable-search', 'p-name', 'p-note', 'p-org', 'h-card', 'vcard'],
];
const HOOKED = words(
  'class componentkey data-sdui-component data-testid data-test-id data-view-name id',
);

/** First parts of paths that sites use, in links. */
const PATHS = words(
  'in company school search details overlay feed jobs groups posts messaging people users orgs',
);

interface Branch {
  line: string;
  /** What is inside; equal neighbours are told once. */
  inside: Branch[];
}

/**
 * @param json - what the page reader returned, hostile.
 * @returns the page's outline, a line an element, with what is repeated told once.
 * @throws where it is no snapshot.
 */
export function scrub(json: string): string {
  const { nodes, loading, capped } = parseSnapshot(json);
  const lines = treeOf(nodes).flatMap((branch) => linesOf(branch, 0));
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push('… more');
  if (loading) shown.unshift('(still loading)');
  if (capped) shown.unshift('(cut)');
  return shown.join('\n');
}

function treeOf(nodes: readonly SnapshotNode[]): Branch[] {
  const root: Branch = { line: '', inside: [] };
  const path: (Branch | null)[] = [];
  for (const node of nodes) {
    if (!Array.isArray(node) || typeof node[0] !== 'number' || typeof node[1] !== 'string')
      continue;
    const depth = Math.min(Math.max(0, node[0]), path.length);
    path.length = depth;
    const parent = depth === 0 ? root : path[depth - 1];
    const branch = parent ? branchOf(node) : null;
    // Null stands for what is left out with all that is in it.
    if (node.length > 2) path.push(branch && depth < DEEPEST ? branch : null);
    if (parent && branch) parent.inside.push(branch);
  }
  return root.inside;
}

/** @returns null for what says nothing. */
function branchOf(node: SnapshotNode): Branch | null {
  if (node.length === 2) {
    const shape = shapeOf(node[1]);
    return shape === '' ? null : { line: `"${shape}"`, inside: [] };
  }
  const [, tag, hidden, ...attributes] = node;
  if (SILENT.has(tag)) return null;
  const told = new Set<string>();
  for (let at = 0; at + 1 < attributes.length; at += 2)
    told.add(attributeOf(attributes[at] ?? '', attributes[at + 1] ?? ''));
  const name = TAGS.has(tag) ? tag : '(other)';
  return { line: [name, ...(hidden ? ['(hidden)'] : []), ...told].join(' '), inside: [] };
}

function attributeOf(name: string, value: string): string {
  if (!ATTRIBUTES.has(name)) return name.startsWith('data-') ? '[data]' : '[other]';
  if (VALUES.get(name)?.has(value)) return `[${name}=${value}]`;
  const hook = HOOKED.has(name) ? HOOKS.find((piece) => value.includes(piece)) : undefined;
  if (hook !== undefined) return `[${name}~${hook}]`;
  const first = name === 'href' ? pathOf(value) : undefined;
  return first === undefined ? `[${name}]` : `[${name}~/${first}/]`;
}

function pathOf(href: string): string | undefined {
  const parts = /^(?:https?:\/\/[^/?#]*)?\/([^/?#]*)/.exec(href);
  return parts?.[1] !== undefined && PATHS.has(parts[1]) ? parts[1] : undefined;
}

/** The kinds of words in a text, in their order, with repeats told once: `Aa+ · a 9`. */
function shapeOf(text: string): string {
  const kinds: string[] = [];
  for (const word of text.slice(0, 400).split(/\s+/u)) {
    const kind = kindOf(word);
    if (kind === '') continue;
    const last = kinds.at(-1);
    if (last === kind) kinds.splice(-1, 1, `${kind}+`);
    else if (last !== `${kind}+`) kinds.push(kind);
  }
  const shown = kinds.slice(0, MOST_SHAPES);
  return (kinds.length > shown.length ? [...shown, '…'] : shown).join(' ');
}

function kindOf(word: string): string {
  if (word === '') return '';
  if (/^\p{N}+\D?$/u.test(word)) return '9';
  if (/^[·|•–—,]$/u.test(word)) return '·';
  if (/^\p{P}*\p{Lu}/u.test(word)) return /\p{Ll}/u.test(word) ? 'Aa' : 'A';
  if (/^\p{P}*\p{Ll}/u.test(word)) return 'a';
  if (/^\p{P}*\p{L}/u.test(word)) return 'x';
  return '?';
}

/** A branch in lines; one element alone inside another shares its line. */
function linesOf(branch: Branch, depth: number): string[] {
  const [only, ...others] = branch.inside;
  if (only && others.length === 0 && depth < DEEPEST)
    return linesOf({ line: `${branch.line} > ${only.line}`, inside: only.inside }, depth);
  const lines = [`${' '.repeat(Math.min(depth, 30))}${branch.line}`];
  let before = '';
  let times = 1;
  for (const inner of branch.inside) {
    const found = linesOf(inner, depth + 1);
    const whole = found.join('\n');
    if (whole === before) {
      times += 1;
      continue;
    }
    if (times > 1) lines.push(timesLine(times, depth));
    times = 1;
    before = whole;
    lines.push(...found);
    if (lines.length > MOST_LINES) return lines;
  }
  if (times > 1) lines.push(timesLine(times, depth));
  return lines;
}

const timesLine = (times: number, depth: number) =>
  `${' '.repeat(Math.min(depth + 1, 30))}(${Math.min(times, 999)} times)`;
