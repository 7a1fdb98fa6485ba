/** A page of any other site: machine-readable data first, then what is repeated, then heading and title. */
import type {
  CapturedField,
  CapturedRow,
  CaptureResult,
  FieldOrigin,
  Outcome,
} from '../domain/capture-result';
import type { Candidate } from './candidate';
import { emptyResult } from './empty-result';
import { headingsOf } from './layers/headings';
import { readMachineReadable } from './layers/machine-readable';
import type { Kind } from './layers/schema-people';
import { readTitle } from './layers/title';
import type { Page } from './page';
import type { Structure } from './parts';
import { mergeRows, toRows } from './people-rows';
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
 * @param structure - what reads people from the layout, as far as it is loaded.
 * @returns `structure` when no data for machines say whom the page is about, and it is not loaded.
 */
export function readGeneric(
  page: Page,
  facts: Pick<CaptureResult, 'address' | 'site' | 'title'>,
  structure?: Structure,
): CaptureResult | 'structure' {
  const { candidates, kind } = readMachineReadable(page);
  const subjects = subjectsOf(candidates);
  const titled = readTitle(page);
  const isBound = subjects.some(({ claim }) => claim !== 'only');
  const headings = headingsOf(page).map((text) => bareWords(readName(text).name ?? ''));
  const isHeaded = subjects.some((one) => nameOf(one) !== '' && headings.includes(nameOf(one)));
  const isTold = isBound || isHeaded;
  if (!isTold && structure === undefined) return 'structure';
  const heading = structure?.nameInHeading(page) ?? '';
  const listed = isTold ? [] : (structure?.readPeople(page) ?? []);
  const isOfPeople = structure?.isPeoplePage(page) ?? false;
  const subject = isTold ? null : (structure?.findSubject(page, listed.length) ?? null);
  // A page under somebody's name is theirs, whoever else stands on it.
  const isAnybodys =
    subject !== null || titled !== null || subjects.some((one) => nameOf(one) !== '');
  const isOne = heading !== '' || subject?.isSure || (isAnybodys && listed.length < 3);
  if (listed.length > 1 && !isOne && isList(kind, listed, isOfPeople)) {
    return { ...emptyResult('list', facts), rows: withMentioned(listed, candidates) };
  }
  if (subjects.length === 0) {
    const people = new Set(candidates.map(nameOf).filter((name) => name !== ''));
    const rows = kind === 'article' ? [] : toRows(candidates);
    if (kind === 'organization') return { ...emptyResult('not-a-person', facts), rows };
    const areTold = isOfPeople || rows.filter(isMoreThanName).length * 2 >= rows.length;
    if (people.size > 1 && kind !== 'article' && !titled && areTold)
      return { ...emptyResult('list', facts), rows };
    const alone = kind === 'article' ? [] : (subject?.candidates ?? (titled ? [titled] : []));
    return alone.length > 0 ? combine(alone, facts, 'degraded') : emptyResult('unsupported', facts);
  }
  const names = new Set(subjects.map(nameOf).filter((name) => name !== ''));
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

/** Who wrote a post or a comment is named by markup that says no more of them. */
function isMoreThanName({ headline, organization, location, emails }: CapturedRow): boolean {
  return headline !== null || organization !== null || location !== null || emails.length > 0;
}

/** Authors are named on articles, a few colleagues on a company's page; more than that is a list. */
function isList(kind: Kind, listed: CapturedRow[], isOfPeople: boolean): boolean {
  if (kind === 'article') return listed.length > 2 && isOfPeople;
  return kind !== 'organization' || listed.length > 2;
}

/** What the page says for machines of those it lists; others it names are authors and editors. */
function withMentioned(listed: CapturedRow[], candidates: Candidate[]): CapturedRow[] {
  const names = new Set(listed.map(({ name }) => bareWords(name)));
  const same = candidates.filter((one) => names.has(nameOf(one)));
  return mergeRows([...listed, ...toRows(same)]);
}

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
