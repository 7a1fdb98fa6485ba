/**
 * A page that the user has taught Kith to read. Their recipe is run by the engine of all others and laid
 * over what the page gave without it, so that a recipe gone stale costs nothing.
 */
import type { CapturedField, CaptureResult } from '../../../domain/capture-result';
import type { OwnState } from '../../../domain/own-recipe';
import type { PickedField } from '../../../domain/page-line';
import type { Anchor } from '../../../domain/user-recipe';
import { emptyResult } from '../../empty-result';
import type { Page } from '../../page';
import { addFields } from '../../result';
import { cleanText } from '../../text/clean';
import { bareWords } from '../../text/headlines';
import { readName } from '../../text/names';
import { decodeSlug } from '../../text/slug';
import { pronounsIn } from '../../text/words/pronouns';
import type { Area } from '../engine/area';
import { isSameName } from '../engine/card';
import { openPage, readAnchor } from './read-anchor';

/** A recipe of the user's own, as far as reading needs it. */
export interface OwnRecipe {
  id: string;
  state: 'trying' | 'confirmed';
  fields: Partial<Record<PickedField, readonly Anchor[] | undefined>>;
}

/** A name is short; what is longer stands in the name's place. */
const NAME_MAX = 120;
const NEVER_READ: readonly CaptureResult['outcome'][] = ['wall', 'not-ready'];

interface Value {
  text: string;
  anchor: Anchor;
  /** Another place of another kind says the same. */
  agreed: boolean;
}

/**
 * Reads a page by a recipe of the user's own.
 *
 * @param without - what the page gave without it.
 * @returns the recipe's values first. Until it is confirmed it names nobody (`ambiguous`), nor does it
 *   where neither title nor address bear the name out, or a recipe of Kith's could not bind it: a page may
 *   still show the person before. What finds no name leaves all as it was, but says so.
 */
export function readOwn(page: Page, own: OwnRecipe, without: CaptureResult): CaptureResult {
  if (NEVER_READ.includes(without.outcome)) return without;
  const area = openPage(page);
  const shown = firstOf(area, own.fields.name, isName);
  if (shown === null) return stale(own, without);
  const { name, pronouns, credentials } = readName(shown.text);
  if (name === null) return stale(own, without);
  const isSame = without.person.name !== null && isSameName(without.person.name, name);
  const { address, site, title } = without;
  const result = emptyResult('ok', { address, site, title });
  result.recipe = nameOf(own, own.state);
  addFields(result, { name, pronouns, credentials }, () => originOf(shown));
  for (const [field, text, value] of others(area, own))
    addFields(result, { [field]: text }, () => originOf(value));
  addWithout(result, without, isSame);
  // The site's own recipe took the card for another person's; a title that lags bears that one out too.
  const isRefused = without.outcome === 'ambiguous' && without.recipe !== null;
  const isBorneOut = !isRefused && (isSame || bearsOut(page, name));
  if (own.state === 'trying' || !isBorneOut) return { ...result, outcome: 'ambiguous' };
  result.keys = isSame ? without.keys : [];
  return { ...result, outcome: found(own, result) ? 'ok' : 'partial' };
}

function nameOf({ id }: OwnRecipe, state: OwnState): string {
  return `own:${id}@${state}`;
}

/** Nobody stands where they used to. */
function stale(own: OwnRecipe, without: CaptureResult): CaptureResult {
  const isSure = without.outcome === 'ok' || without.outcome === 'partial';
  return {
    ...without,
    recipe: nameOf(own, 'stale'),
    outcome: isSure ? 'degraded' : without.outcome,
  };
}

function firstOf(
  area: Area,
  anchors: readonly Anchor[] | undefined,
  fits: (text: string) => boolean,
): Value | null {
  let first: Omit<Value, 'agreed'> | null = null;
  for (const anchor of anchors ?? []) {
    if (area.page.budget.isSpent) break;
    const text = readAnchor(area, anchor);
    if (text === null || !fits(text)) continue;
    if (first === null) first = { text, anchor };
    else if (anchor.basis !== first.anchor.basis && bareWords(text) === bareWords(first.text))
      return { ...first, agreed: true };
  }
  return first && { ...first, agreed: false };
}

function isName(text: string): boolean {
  return text.length <= NAME_MAX && readName(text).name !== null;
}

function* others(area: Area, { fields }: OwnRecipe): Generator<[PickedField, string, Value]> {
  for (const field of ['headline', 'organization', 'location', 'pronouns', 'about'] as const) {
    const value = firstOf(area, fields[field], (text) => field === 'about' || !text.includes('\n'));
    if (value === null) continue;
    const text = field === 'pronouns' ? readPronouns(value.text) : value.text;
    if (text !== null) yield [field, field === 'about' ? text : cleanText(text), value];
  }
}

function readPronouns(text: string): string | null {
  return pronounsIn(text) ?? pronounsIn(`(${text})`);
}

function originOf({ anchor, agreed }: Value) {
  const isSure = agreed || anchor.basis === 'microdata' || anchor.basis === 'attribute';
  return {
    layer: 'recipe',
    basis: anchor.basis,
    confidence: isSure ? 'high' : 'medium',
  } as const;
}

/** What else the page says counts only of the same person. */
function addWithout(result: CaptureResult, without: CaptureResult, isSame: boolean): void {
  if (!isSame) {
    if (without.person.name === null)
      addFields(result, { links: [without.address] }, () => ADDRESS);
    return;
  }
  addFields(result, without.person, (field) => without.provenance[field] ?? ADDRESS);
  result.cut = without.cut.filter((field) => result.person[field] === without.person[field]);
}

const ADDRESS = { layer: 'address', basis: 'url', confidence: 'high' } as const;

/** Whether the page's title or its address says the name too. */
function bearsOut({ title, address }: Page, name: string): boolean {
  const words = name
    .split(/[\s.'’-]+/u)
    .map(bareWords)
    .filter((word) => word.length > 1);
  const path =
    URL.parse(address)
      ?.pathname.split('/')
      .map((part) => decodeSlug(part))
      .join(' ') ?? '';
  return (
    words.length > 0 &&
    [bareWords(title), bareWords(path)].some((text) => words.every((word) => text.includes(word)))
  );
}

/** Whether something of what was taught was found beside the name; not everyone has all of it. */
function found({ fields }: OwnRecipe, { provenance }: CaptureResult): boolean {
  const taught = Object.keys(fields).filter((field) => field !== 'name') as CapturedField[];
  return taught.length === 0 || taught.some((field) => provenance[field]?.layer === 'recipe');
}
