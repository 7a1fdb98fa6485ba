/** A page of any other site: machine-readable data first, then heading and title. */
import type { CapturedField, CaptureResult, FieldOrigin, Outcome } from '../domain/capture-result';
import type { Candidate } from './candidate';
import { emptyResult } from './empty-result';
import { readMachineReadable } from './layers/machine-readable';
import { readTitle } from './layers/title';
import type { Page } from './page';
import { toRows } from './people-rows';
import { addFields } from './result';
import { bareWords } from './text/headlines';
import { linkKey, uniqueLinks } from './text/links';
import { readName } from './text/names';

/** A person has a few; thousands would be looked up one by one. */
const KEYS_MAX = 20;

/**
 * Reads a page without a recipe.
 *
 * @param facts - address, site and clean title.
 */
export function readGeneric(
  page: Page,
  facts: Pick<CaptureResult, 'address' | 'site' | 'title'>,
): CaptureResult {
  const { candidates, kind } = readMachineReadable(page);
  const subjects = subjectsOf(candidates);
  if (subjects.length === 0) {
    const people = new Set(candidates.map(nameOf).filter((name) => name !== ''));
    const rows = kind === 'article' ? [] : toRows(candidates);
    if (kind === 'organization') return { ...emptyResult('not-a-person', facts), rows };
    if (people.size > 1 && kind !== 'article') return { ...emptyResult('list', facts), rows };
    const titled = kind === 'article' ? null : readTitle(page);
    return titled ? combine([titled], facts, 'degraded') : emptyResult('unsupported', facts);
  }
  const names = new Set(subjects.map(nameOf).filter((name) => name !== ''));
  const titled = readTitle(page);
  const named = subjects.filter((one) => nameOf(one) !== '');
  const bound = named.some((one) => one.claim !== 'only');
  const outcome: Outcome =
    names.size > 1 ? 'ambiguous' : bound ? 'ok' : named.length > 0 ? 'partial' : 'degraded';
  const first = nameOf(named[0] ?? subjects[0] ?? EMPTY);
  const isOwn = (one: Candidate) => ['', first].includes(nameOf(one));
  const own = subjects.filter(isOwn);
  const others = subjects.filter((one) => !isOwn(one));
  const result = combine(
    titled && nameOf(titled) === first ? [...own, titled] : own,
    facts,
    outcome,
  );
  for (const { person, layer, basis, confidence } of others) {
    if (person.name && result.alternatives.length < 20) {
      result.alternatives.push({
        field: 'name',
        value: person.name,
        origin: { layer, basis, confidence },
      });
    }
  }
  if (result.person.name === null) result.outcome = 'unsupported';
  return result;
}

const EMPTY: Candidate = {
  claim: 'mentioned',
  layer: 'machine-readable',
  basis: 'json-ld',
  confidence: 'low',
  person: {},
  keys: [],
  cut: [],
};

/** Those the page is bound to; without any, whoever is the only one named. */
function subjectsOf(candidates: Candidate[]): Candidate[] {
  const bound = candidates.filter(
    ({ claim }) => claim === 'main-entity' || claim === 'representative',
  );
  const only = candidates.filter(({ claim }) => claim === 'only');
  const names = new Set(bound.map(nameOf));
  return bound.length > 0
    ? [...bound, ...only.filter((one) => names.has(nameOf(one)) || nameOf(one) === '')]
    : only;
}

function nameOf({ person }: Candidate): string {
  return bareWords(readName(person.name ?? '').name ?? '');
}

function combine(
  candidates: Candidate[],
  facts: Pick<CaptureResult, 'address' | 'site' | 'title'>,
  outcome: Outcome,
): CaptureResult {
  const result = emptyResult(outcome, facts);
  for (const { person, layer, basis, confidence, keys, cut } of candidates) {
    const origin: FieldOrigin = { layer, basis, confidence };
    addFields(result, person, () => origin);
    result.keys = [...new Set([...result.keys, ...keys])].slice(0, KEYS_MAX);
    for (const field of cut)
      if (!result.cut.includes(field)) result.cut.push(field as CapturedField);
  }
  addOwnAddress(result);
  return result;
}

/** The page itself comes first among the links, and is a key where its address names one person. */
function addOwnAddress(result: CaptureResult): void {
  const key = linkKey(result.address);
  if (key !== null && !result.keys.includes(key)) result.keys.push(key);
  if (!/^https?:/.test(result.address) || result.person.name === null) return;
  const rest = result.person.links.filter((link) => uniqueLinks([result.address, link]).length > 1);
  result.person.links = [result.address, ...rest];
  result.provenance.links ??= { layer: 'address', basis: 'url', confidence: 'high' };
}
