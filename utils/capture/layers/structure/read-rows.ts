/** From a group of people to rows: which line is the role is decided for all of them together. */
import type { CapturedRow } from '../../../domain/capture-result';
import { givenFirst, isFamilyFirst } from '../../text/family-first';
import { linkKey, normaliseLink, pageKey, safeEmail } from '../../text/links';
import { readName } from '../../text/names';
import { emailIn, kindOf, type LineKind, labelled } from './line-kinds';
import type { Outline } from './outline';
import { slotsIn } from './people-groups';
import type { PeopleGroup, Person } from './person';
import { BUTTONS } from './words/buttons';
import { type Label, labelOf } from './words/labels';
import { NOBODY } from './words/things';

interface Beside {
  slot: number;
  text: string;
  kind: LineKind;
  label: Label | null;
  isAfter: boolean;
}

interface Draft {
  person: Person;
  beside: Beside[];
  /** What stands in the name's own line, in its parts. */
  rest: string[];
}

/** Past this a card's lines are a page's. */
const LINES_READ = 40;
const SOME = 0.3;

/** @returns rows with the line each name stands in. */
export function rowsOf(
  group: PeopleGroup,
  outline: Outline,
  base: string,
): { row: CapturedRow; line: number }[] {
  const drafts = group.people.map((person) => ({
    person,
    beside: besideOf(person, group, outline),
    rest: partsOf(person.reading.rest),
  }));
  const names = drafts.map(({ person }) => person.reading.name);
  const turned = names.filter(isFamilyFirst).length >= Math.max(2, names.length * 0.6);
  const slots = slotsOf(drafts);
  const hasPairs = drafts.filter(({ rest }) => rest.length === 2).length > drafts.length * 0.6;
  return drafts.flatMap((draft) => {
    const row = rowOf(draft, outline, base, { turned, slots, hasPairs });
    return row === null ? [] : [{ row, line: draft.person.line }];
  });
}

function besideOf(person: Person, { labels }: PeopleGroup, outline: Outline): Beside[] {
  const slots = new Map(slotsIn(person, outline, LINES_READ).map(([slot, index]) => [index, slot]));
  const indices = person.columns ? [...person.columns.keys()] : [...slots.keys()];
  const beside: Beside[] = [];
  let announced: Label | null = null;
  for (const index of indices.sort((one, other) => one - other)) {
    const line = outline.lines[index];
    const column = person.columns?.get(index);
    if (!line || index === person.line || column === -1) continue;
    const nameColumn = person.columns?.get(person.line);
    const head = column === undefined || column === nameColumn ? null : (labels?.[column] ?? null);
    const own = labelled(line.text);
    const isTerm = line.block.element.localName === 'dt' && isOfValue(labelOf(line.text));
    if (isTerm || (/[:：]$/u.test(line.text) && labelOf(line.text) !== null)) {
      announced = labelOf(line.text);
      continue;
    }
    const text = own?.value ?? line.text;
    const label: Label | null = own?.label ?? announced ?? head;
    announced = null;
    const slot =
      column === undefined || column === nameColumn ? (slots.get(index) ?? -1) : -2 - column;
    beside.push({ slot, text, kind: kindOf(line, text), label, isAfter: index > person.line });
  }
  return beside;
}

/** `Position` over a value; a term that says who somebody is may be the role itself. */
function isOfValue(label: Label | null): boolean {
  return label !== null && !['name', 'first', 'last', 'other'].includes(label);
}

interface Slots {
  headline: number | null;
  organization: number | null;
}

/** Where roles stand in most cards; without any, the first words after the name. */
function slotsOf(drafts: Draft[]): Slots {
  const tally = new Map<number, { roles: number; texts: number; labels: Set<Label | null> }>();
  for (const { beside } of drafts) {
    for (const { slot, kind, label, isAfter } of beside) {
      const known = tally.get(slot) ?? { roles: 0, texts: 0, labels: new Set() };
      if (kind === 'role') known.roles += 1;
      if (kind === 'text' && isAfter) known.texts += 1;
      known.labels.add(label);
      tally.set(slot, known);
    }
  }
  const all = [...tally];
  const isFree = ([, { labels }]: (typeof all)[number]) => labels.has(null) || labels.has('role');
  const labelledRole = all.find(([, { labels }]) => labels.has('role') && !labels.has(null));
  const most = Math.max(0, ...all.filter(isFree).map(([, { roles }]) => roles));
  const byRole = all.find(
    (entry) => isFree(entry) && entry[1].roles === most && most >= drafts.length * SOME,
  );
  const byText = all.find((entry) => isFree(entry) && entry[1].texts >= drafts.length * SOME);
  const inRest = drafts.filter(({ rest }) => rest.length > 0).length > drafts.length * SOME;
  const headline = labelledRole?.[0] ?? byRole?.[0] ?? (inRest ? null : (byText?.[0] ?? null));
  const next = all.find(
    ([slot, { texts, labels, roles }]) =>
      slot !== headline &&
      headline !== null &&
      labels.has(null) &&
      roles === 0 &&
      texts >= drafts.length * 0.6,
  );
  return { headline, organization: next?.[0] ?? null };
}

function rowOf(
  { person, beside, rest }: Draft,
  outline: Outline,
  base: string,
  { turned, slots, hasPairs }: { turned: boolean; slots: Slots; hasPairs: boolean },
): CapturedRow | null {
  const shown = person.reading.name;
  if (NOBODY.test(shown.trim())) return null;
  const { name, credentials } = readName(turned ? givenFirst(shown) : shown);
  if (name === null) return null;
  const free = beside.filter(
    ({ kind, label }) => (label === null || label === 'role') && isSaying(kind),
  );
  const isRoleHere = beside.some(({ kind, label }) => kind === 'role' || label === 'role');
  // A weak name is somebody's only beside a role.
  if (person.reading.score < 0.15 && !isRoleHere && rest.length === 0) return null;
  const row: CapturedRow = {
    name,
    headline: null,
    location: null,
    organization: null,
    credentials,
    emails: emailsOf(person, beside, outline),
    url: null,
    key: null,
  };
  addLabelled(row, beside);
  addRest(row, rest, hasPairs, person.reading.rest);
  for (const { kind, text, label } of beside) {
    if (label !== null) continue;
    if (kind === 'place') row.location ??= text;
    if (kind === 'organization' && free.some((one) => one.kind === 'role' || one.text !== text))
      row.organization ??= text;
    const post = kind === 'text' ? readName(`Ab Cd, ${text}`).credentials : [];
    if (post.length > 0 && text.length < 30) row.credentials.push(...post);
  }
  const isTitle = ({ text }: Beside) =>
    text.length >= 30 || readName(`Ab Cd, ${text}`).credentials.length === 0;
  const roles = free.filter(({ kind }) => kind === 'role');
  const at = free.find(
    ({ slot, kind, label }) =>
      slot === slots.headline && (kind !== 'prose' || label === 'role') && kind !== 'place',
  );
  row.headline ??= at && isTitle(at) ? at.text : (roles[0]?.text ?? null);
  if (row.headline === row.organization) row.organization = null;
  const next = free.find(({ slot, kind }) => slot === slots.organization && kind === 'text');
  if (next && next.text.length <= 80 && next.text !== row.headline && isTitle(next))
    row.organization ??= next.text;
  setAddress(row, person, outline, base);
  return row;
}

function isSaying(kind: LineKind): boolean {
  return ['role', 'text', 'organization', 'place', 'prose', 'number'].includes(kind);
}

function addLabelled(row: CapturedRow, beside: Beside[]): void {
  for (const { label, text, kind } of beside) {
    if (
      kind === 'nothing' ||
      kind === 'button' ||
      kind === 'email' ||
      kind === 'phone' ||
      text.length > 200
    )
      continue;
    if (label === 'role' && kind !== 'number' && kind !== 'date') row.headline ??= text;
    if (label === 'organization') row.organization ??= text;
    if (label === 'location') row.location ??= text;
  }
}

/** `Pharmacist, Example Health`: with two parts in most lines the second is where. */
function addRest(row: CapturedRow, rest: string[], hasPairs: boolean, whole: string): void {
  const line = { control: false } as Parameters<typeof kindOf>[0];
  const kinds = rest.map((part) => kindOf(line, part));
  const said = rest.filter(
    (_, index) =>
      isSaying(kinds[index] ?? 'nothing') && !['number', 'prose'].includes(kinds[index] ?? ''),
  );
  const [first, ...more] = said;
  if (first === undefined) return;
  const kind = kinds[rest.indexOf(first)];
  if (said.length === 1 && kind === 'organization') row.organization ??= first;
  else if (said.length === 1 && kind === 'place') row.location ??= first;
  else if (more.length === 0) row.headline ??= first;
  else {
    const where = more.findIndex((part) =>
      ['organization', 'place'].includes(kinds[rest.indexOf(part)] ?? ''),
    );
    const cut =
      where >= 0
        ? where
        : hasPairs && more.length === 1 && kinds[rest.indexOf(more[0] ?? '')] !== 'role'
          ? 0
          : more.length;
    const isWhole = cut === more.length && said.length === rest.length;
    row.headline ??= isWhole ? whole : [first, ...more.slice(0, cut)].join(', ');
    for (const part of more.slice(cut)) {
      if (kinds[rest.indexOf(part)] === 'place') row.location ??= part;
      else row.organization ??= part;
    }
  }
}

function partsOf(rest: string): string[] {
  return rest
    .split(/\s*[,،、，;]\s*|\s+[-–—|•·]\s+|\s*[|•–—]\s*|\s+(?:at|@|bei|chez)\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

function emailsOf(person: Person, beside: Beside[], outline: Outline): string[] {
  const links = outline.links.slice(person.from.link, person.to.link);
  const found = [
    ...links.filter(({ href }) => /^mailto:/i.test(href)).map(({ href }) => safeEmail(href)),
    ...[...beside.map(({ text }) => text), person.reading.rest].map(emailIn),
  ];
  return [...new Set(found.filter((email) => email !== null))].slice(0, 3);
}

/** The link on the name; one around the card; one that says it leads to a profile. */
function setAddress(row: CapturedRow, person: Person, outline: Outline, base: string): void {
  const links = outline.links
    .slice(person.from.link, person.to.link)
    .filter(({ href }) => !/^(?:#|mailto:|tel:|javascript:)/i.test(href.trim()));
  const own = outline.lines[person.line]?.href ?? null;
  const named = links.find(
    ({ line, text }) =>
      line === person.line &&
      text !== '' &&
      row.name.includes(text.split(/[,–—|]/u)[0]?.trim() ?? text),
  );
  const isProfile = ({ href, text }: (typeof links)[number]) =>
    linkKey(normaliseLink(href, base) ?? '') !== null ||
    BUTTONS.test(text) ||
    text === '' ||
    text === row.name;
  const known = links.find(
    ({ href }) => linkKey(normaliseLink(href, base) ?? '')?.startsWith('linkedin') === true,
  );
  const sameSite = links.find(
    (link) => isProfile(link) && hostOf(link.href, base) === hostOf(base, base),
  );
  for (const href of [named?.href, own, sameSite?.href, known?.href, links.find(isProfile)?.href]) {
    if (href == null || /^(?:#|mailto:|tel:|javascript:)/i.test(href.trim())) continue;
    const url = normaliseLink(href, base);
    if (url === null || pageKey(url) === pageKey(base)) continue;
    row.url = url;
    row.key = linkKey(url);
    return;
  }
}

function hostOf(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).hostname : '';
}
