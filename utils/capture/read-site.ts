/** A page of a site with recipes: picks the recipe, runs it, names the outcome. */
import type { CapturedField, CaptureResult, Outcome } from '../domain/capture-result';
import { emptyResult } from './empty-result';
import { isVisible, type Page } from './page';
import type { Layers, Part, Parts } from './parts';
import type { SiteAddress } from './recipes/address';
import { isSameName } from './recipes/engine/card';
import { type Reading, readRecipe } from './recipes/engine/read-recipe';
import type { Recipe } from './recipes/recipe';
import { addFields } from './result';
import { organizationIn } from './text/headlines';
import { profileKey } from './text/links';

type Facts = Pick<CaptureResult, 'address' | 'site' | 'title'>;
type MachineReadable = ReturnType<Layers['readMachineReadable']>;

/** Outcomes that an address alone decides: nothing on such a page is anyone's profile. */
const BY_ADDRESS: Partial<Record<SiteAddress['kind'], Outcome>> = {
  wall: 'wall',
  'not-a-person': 'not-a-person',
};

/**
 * Reads a page of a known site.
 *
 * @param title - the page's title, clean.
 * @param parts - which not every page takes.
 * @returns the part that the page takes, where it is not there.
 */
export function readSite(
  page: Page,
  at: SiteAddress,
  title: string,
  parts: Parts,
): CaptureResult | Part {
  const { layers } = parts;
  const facts = { address: at.address, site: at.site.site, title };
  const decided = BY_ADDRESS[at.kind];
  if (decided) return emptyResult(decided, facts);
  if (at.kind === 'list') return readPeople(page, at, facts, parts);
  if (at.kind === 'other')
    return layers ? layers.readGeneric(page, facts, parts.structure) : 'layers';
  if (at.site.recipes.length === 0) return readByLayers(page, at, facts, parts);
  const recipe = recipeFor(page, at);
  const by = recipe ? `${recipe.id}@${recipe.version}` : null;
  const isLayered = recipe?.machineReadable === true;
  if (isLayered && !layers) return 'layers';
  const machine = isLayered && layers ? layers.readMachineReadable(page) : null;
  const reading = recipe && readRecipe(page, recipe, at);
  if (!recipe || !reading || reading.binding === 'unproved') {
    return { ...emptyResult(withoutSubject(page, at, machine, reading), facts), recipe: by };
  }
  const result = { ...emptyResult('ok', facts), recipe: by };
  if (reading.binding === 'refused') {
    // A wall has a heading too; a guest's page, told by its stack, has a sign-in form of its own.
    const walled = recipe.stack.length === 0 && isWalled(page, at);
    return { ...result, outcome: walled ? 'wall' : 'ambiguous' };
  }
  addFields(result, reading.person, (field) => reading.origins[field] ?? UNKNOWN);
  // What is not bound is for the user to confirm; nothing of it may name a person kept already.
  if (reading.binding === 'bound') result.keys = reading.keys;
  result.cut = reading.cut;
  if (machine) addMachineReadable(machine, result);
  if (at.slug !== null)
    result.person.links = [
      at.address,
      ...result.person.links.filter((link) => link !== at.address),
    ];
  if (result.person.links.length > 0) {
    result.provenance.links ??= { layer: 'address', basis: 'url', confidence: 'high' };
  }
  suggestOrganization(result);
  result.outcome = outcomeOf(result, reading, recipe);
  return result;
}

/** The people of a list page; a wall or a page still loading is no list without rows. */
function readPeople(
  page: Page,
  at: SiteAddress,
  facts: Facts,
  { lists, layers, structure }: Parts,
): CaptureResult | Part {
  if (isWalled(page, at)) return emptyResult('wall', facts);
  if (lists === undefined) return 'lists';
  const recipes = lists.apart[at.site.site] ?? at.site.lists;
  if (recipes.length === 0) {
    const found = layers?.readGeneric(page, facts, structure) ?? 'layers';
    return typeof found === 'string' ? found : { ...emptyResult('list', facts), rows: found.rows };
  }
  const { pathname } = new URL(page.address);
  const recipe = recipes.find(
    (list) => new RegExp(list.path, 'i').test(pathname) && isStack(page, list.stack),
  );
  if (recipe === undefined) return emptyResult('list', facts);
  const { rows, isEmpty } = lists.readList(page, recipe);
  if (rows.length === 0 && !isEmpty) {
    // The site's markup may have changed; what is repeated is still there.
    const found = layers?.readGeneric(page, facts, structure) ?? 'layers';
    if (typeof found === 'string') return found;
    if (found.rows.length > 1) return { ...emptyResult('list', facts), rows: found.rows };
  }
  const outcome = rows.length > 0 || isEmpty ? 'list' : 'not-ready';
  return { ...emptyResult(outcome, facts), recipe: `${recipe.id}@${recipe.version}`, rows };
}

/** A person's page of a site whose markup nobody has described: its address alone is known. */
function readByLayers(
  page: Page,
  at: SiteAddress,
  facts: Facts,
  { layers, structure }: Parts,
): CaptureResult | Part {
  if (isWalled(page, at)) return emptyResult('wall', facts);
  const result = layers?.readGeneric(page, facts, structure) ?? 'layers';
  if (typeof result === 'string') return result;
  const key = profileKey(at.address);
  if (result.person.name !== null && key !== null && !result.keys.includes(key))
    result.keys.push(key);
  return result;
}

const UNKNOWN = { layer: 'recipe', basis: 'position', confidence: 'low' } as const;

function recipeFor(page: Page, { site }: SiteAddress): Recipe | undefined {
  return site.recipes.find(({ stack }) => isStack(page, stack));
}

function isStack({ document }: Page, stack: string[]): boolean {
  return stack.length === 0 || stack.some((css) => document.querySelector(css) !== null);
}

/** Why there is no subject: a wall, an organisation, another person's card, or nothing yet. */
function withoutSubject(
  page: Page,
  at: SiteAddress,
  machine: MachineReadable | null,
  reading: Reading | null | undefined,
): Outcome {
  if (isWalled(page, at)) return 'wall';
  if (reading) return 'ambiguous';
  const isOrganization =
    machine?.kind === 'organization' ||
    at.site.organizations?.some(({ css }) => page.document.querySelector(css) !== null);
  return isOrganization ? 'not-a-person' : 'not-ready';
}

function isWalled(page: Page, { site }: SiteAddress): boolean {
  return site.walls.some(({ css }) => [...page.document.querySelectorAll(css)].some(isVisible));
}

/** Structured data counts only for the person the recipe found: a page carries others' too. */
function addMachineReadable({ candidates }: MachineReadable, result: CaptureResult): void {
  const { name } = result.person;
  for (const candidate of candidates) {
    const other = candidate.person.name;
    if (candidate.claim === 'mentioned' || !name || !other || !isSameName(other, name)) continue;
    // A card without a headline has none: what data offer in its stead is a badge or a job.
    const { name: _, headline: __, ...rest } = candidate.person;
    addFields(result, rest, () => candidate);
    for (const field of candidate.cut) if (!result.cut.includes(field)) result.cut.push(field);
  }
}

/** What a headline says of an employer is a guess, so it is offered and never filled in. */
function suggestOrganization(result: CaptureResult): void {
  const { headline, organization } = result.person;
  const value = headline === null || organization !== null ? null : organizationIn(headline);
  if (value === null) return;
  const origin = { layer: 'structure', basis: 'text-shape', confidence: 'low' } as const;
  result.alternatives.push({ field: 'organization', value, origin });
}

function outcomeOf(result: CaptureResult, reading: Reading, recipe: Recipe): Outcome {
  const has = (field: CapturedField) => result.provenance[field] !== undefined;
  if (reading.binding !== 'bound') return 'ambiguous';
  if (!recipe.expect.must.every(has)) return 'not-ready';
  if (reading.own) return 'self';
  if (recipe.expect.must.some((field) => result.provenance[field]?.confidence === 'low'))
    return 'degraded';
  const { should } = recipe.expect;
  return should.every(has) && !should.some((field) => result.cut.includes(field))
    ? 'ok'
    : 'partial';
}
