/**
 * The data that sites built as one page write into it, for themselves: Next.js' `__NEXT_DATA__`, the
 * state of Apollo. Such data have no common form, so a record counts by what it holds, and as the page's
 * subject only where it bears the id in the address and the page shows its name. Scripts that would have
 * to be run, as Next.js' newer streams, are not read.
 */
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { bareWords } from '../text/headlines';
import { readLines } from '../text/lines';
import { decodeSlug } from '../text/slug';
import {
  idsOf,
  isViewerKey,
  nameOf,
  type PageRecord,
  type Resolve,
  readRecord,
} from './page-json-record';
import { confidenceIn, type Reading } from './schema-people';
import { keysOf } from './schema-person';

/** Scripts, objects and depth of one page's data that are looked at. */
const SCRIPTS_MAX = 20;
const OBJECTS_MAX = 50_000;
const DEPTH_MAX = 40;
const PEOPLE_MAX = 200;

/**
 * @param page - the rebuilt page; the snapshot keeps scripts of the type `application/json` as text.
 * @returns the record that the address names as subject, and others that the page shows as mentioned.
 */
export function readPageJson(page: Page): Reading {
  const none: Reading = { candidates: [], kind: 'unknown' };
  const scripts = [...page.document.querySelectorAll('script[type^="application/json" i]')];
  const found = new Found(page);
  for (const script of scripts.slice(0, SCRIPTS_MAX)) {
    const data = parse(script.textContent ?? '');
    if (data !== undefined) found.walk(data);
  }
  if (found.people.length === 0) return none;
  const candidates = found.candidates();
  return { candidates, kind: candidates.some(isSubject) ? 'person' : 'unknown' };
}

const isSubject = ({ claim }: Candidate) => claim === 'representative';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

class Found {
  readonly people: PageRecord[] = [];
  /** Records by the name under which Apollo's state keeps them: `Member:7`. */
  private readonly named = new Map<string, PageRecord>();
  /** Records of whoever is signed in: never whom the page is about, wherever they come again. */
  private readonly viewers: PageRecord[] = [];
  private seen = 0;

  constructor(private readonly page: Page) {}

  /** Depth first without calls, so that nesting cannot exhaust the stack. */
  walk(data: unknown): void {
    const left: [value: unknown, key: string, depth: number, isViewer: boolean][] = [
      [data, '', 0, false],
    ];
    for (let next = left.pop(); next; next = left.pop()) {
      const [value, key, depth, ofViewer] = next;
      if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) continue;
      this.seen += 1;
      if (this.seen > OBJECTS_MAX || this.page.budget.isSpent) return;
      const isViewer = ofViewer || isViewerKey(key);
      if (!Array.isArray(value)) this.note(value as PageRecord, key, isViewer);
      const entries = Object.entries(value);
      for (let at = entries.length - 1; at >= 0; at -= 1) {
        const [name, child] = entries[at] as [string, unknown];
        left.push([child, Array.isArray(value) ? key : name, depth + 1, isViewer]);
      }
    }
  }

  private note(record: PageRecord, key: string, isViewer: boolean): void {
    if (/^\w+:./.test(key)) this.named.set(key, record);
    (isViewer ? this.viewers : this.people).push(record);
  }

  candidates(): Candidate[] {
    const asked = lastOf(this.page.address);
    const subjects: Candidate[] = [];
    const others: Candidate[] = [];
    const resolve: Resolve = (value) =>
      isRef(value) ? (this.named.get(value.__ref) ?? {}) : value;
    const viewers = this.viewers.map(resolve) as PageRecord[];
    const viewerIds = new Set(
      viewers.flatMap((one) => idsOf(one).map((id) => `${id} ${nameOf(one)}`)),
    );
    for (const record of this.people) {
      if (this.page.budget.isSpent || others.length >= PEOPLE_MAX) break;
      const ids = idsOf(record);
      const person = readRecord(record, resolve, this.page.address);
      const isViewer = ids.some((id) => viewerIds.has(`${id} ${nameOf(record)}`));
      if (person === null || isViewer) continue;
      const isAsked = asked !== null && ids.some((id) => id.toLowerCase() === asked);
      (isAsked ? subjects : others).push(candidateOf(person));
    }
    const heads = bareWords(`${this.page.title} ${headingsOf(this.page)}`);
    const borneOut = subjects.filter(({ person }) => heads.includes(bareWords(person.name ?? '')));
    const isOne = new Set(borneOut.map(({ person }) => bareWords(person.name ?? ''))).size === 1;
    if (isOne) {
      const bound = {
        claim: 'representative',
        confidence: confidenceIn('representative'),
      } as const;
      return borneOut.map((candidate) => ({ ...candidate, ...bound }));
    }
    return this.shown(others);
  }

  /** Data hold more than the page shows; only people on the page are its people. */
  private shown(candidates: Candidate[]): Candidate[] {
    if (candidates.length < 2) return [];
    const lines = readLines(this.page.document.body, () => this.page.budget.isSpent);
    const names = new Set(lines.map(({ text }) => bareWords(text)));
    const shown = candidates.filter(({ person }) => names.has(bareWords(person.name ?? '')));
    return shown.length < 2 ? [] : shown;
  }
}

function candidateOf(person: Candidate['person']): Candidate {
  return {
    claim: 'mentioned',
    layer: 'machine-readable',
    basis: 'page-json',
    confidence: confidenceIn('mentioned'),
    person,
    keys: keysOf(person.links ?? [], []),
    cut: [],
  };
}

function isRef(value: unknown): value is { __ref: string } {
  return typeof (value as { __ref?: unknown } | null)?.__ref === 'string';
}

/** The last part of a path: what sites name a person by. */
function lastOf(address: string): string | null {
  const last = URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decodeSlug(last.replace(/^@/, ''));
}

function headingsOf({ document }: Page): string {
  return [...document.querySelectorAll('h1, h2')].map((one) => one.textContent ?? '').join(' ');
}
