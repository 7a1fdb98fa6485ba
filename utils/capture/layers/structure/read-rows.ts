/** From a group of people to rows. */
import type { CapturedRow } from '../../../domain/capture-result';
import { givenFirst } from '../../text/family-first';
import { linkKey, normaliseLink, pageKey, safeEmail } from '../../text/links';
import { readName } from '../../text/names';
import { type Beside, type Draft, draftsOf } from './drafts';
import { emailIn, kindOf, type LineKind } from './line-kinds';
import type { Outline } from './outline';
import type { PeopleGroup, Person } from './person';
import { BADGE, type Shape, shapeOf } from './shape';
import { BUTTONS } from './words/buttons';
import { PEOPLE } from './words/headings';
import { labelOf } from './words/labels';
import { ROLES } from './words/roles';
import { NOBODY, ORGANIZATIONS, THINGS } from './words/things';

/** @returns rows with the line each name stands in. */
export function rowsOf(
  group: PeopleGroup,
  outline: Outline,
  base: string,
): { row: CapturedRow; line: number }[] {
  const drafts = draftsOf(group, outline);
  const shape = shapeOf(drafts);
  const rows = drafts.flatMap((draft) => {
    const row = rowOf(draft, outline, base, shape);
    return row === null ? [] : [{ row, line: draft.person.line }];
  });
  if (rows.every(({ row }) => row.headline === null)) addHeadings(rows, drafts, outline);
  return rows;
}

function rowOf(
  { person, beside, rest }: Draft,
  outline: Outline,
  base: string,
  { turned, slots, hasPairs, isSeldom }: Shape,
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
  const at = free.find(
    ({ slot, kind, label, isOtherLink }) =>
      slot === slots.headline &&
      (kind !== 'prose' || label === 'role') &&
      kind !== 'place' &&
      (kind === 'role' || !isOtherLink),
  );
  // Where the others have it in a line of its own, what stands beside one name is a title of theirs.
  if (isSeldom && at?.kind === 'role') row.headline ??= at.text;
  addRest(row, rest, hasPairs, person.reading.rest);
  if (person.reading.place === 'after') row.location ??= regionOver(person, outline);
  const roles = free.filter(({ kind, text }) => kind === 'role' && !BADGE.test(text));
  const isTitle = ({ text }: Beside) => !isPostNominal(text) || roles.length === 0;
  for (const one of beside) {
    const { kind, text, label } = one;
    if (label !== null) continue;
    if (kind === 'place') row.location ??= text;
    if (
      kind === 'organization' &&
      free.some((other) => other.kind === 'role' || other.text !== text)
    )
      row.organization ??= text;
    if (kind === 'text' && isPostNominal(text) && !(one === at && isTitle(one)))
      row.credentials.push(...readName(`Ab Cd, ${text}`).credentials);
  }
  row.headline ??= at && isTitle(at) ? at.text : (roles[0]?.text ?? titleBefore(name));
  if (row.headline === row.organization) row.organization = null;
  const next = free.find(({ slot, kind }) => slot === slots.organization && kind === 'text');
  if (next && next.text !== row.headline && isLikeOrganization(next.text))
    row.organization ??= next.text;
  row.organization ??=
    / (?:at|@|bei|chez|presso) (\p{Lu}[^,;|·]{1,60})$/u.exec(row.headline ?? '')?.[1] ?? null;
  setAddress(row, person, outline, base);
  return row;
}

/** A line under the role that may be a firm's name: no sentence, no list of subjects, no reading of the name. */
function isLikeOrganization(text: string): boolean {
  return (
    text.length <= 80 &&
    !isPostNominal(text) &&
    labelOf(text) === null &&
    !/^[("“„«「（]|[.!?…]$|[,:：、]/u.test(text) &&
    (/^[\p{Lu}\p{N}]/u.test(text) || /^\P{Ll}/u.test(text))
  );
}

/** The heading of a card in which somebody is announced: `Vestland` over `Leader: Mara Okafor`. */
function regionOver({ from, line }: Person, { lines }: Outline): string | null {
  const over = lines.slice(from.line, line).find(({ heading }) => heading > 0)?.text ?? '';
  const isPlace = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u.test(over);
  const isOther = THINGS.isIn(over) || ORGANIZATIONS.isIn(over) || ROLES.isIn(over);
  return isPlace && !isOther ? over : null;
}

/** `CPhT, MBA`: behind a name, or in a line of its own. */
function isPostNominal(text: string): boolean {
  return text.length < 30 && readName(`Ab Cd, ${text}`).credentials.length > 0;
}

/** `Professor Emeritus` before a name, where nothing else says who somebody is. */
function titleBefore(name: string): string | null {
  const title = /^(?:\p{Lu}[\p{L}.]+\s){2,3}(?=\p{Lu}\p{L}+\s\p{Lu})/u.exec(name)?.[0].trim() ?? '';
  return title.split(' ').length > 1 && ROLES.count(title.split(' ')) > 0 ? title : null;
}

/** People under `教授` or `Trustee` are what the heading says. */
function addHeadings(
  rows: { row: CapturedRow; line: number }[],
  drafts: Draft[],
  { lines }: Outline,
): void {
  const names = new Set(drafts.map(({ person }) => person.line));
  for (const { row, line } of rows) {
    let at = line - 1;
    while (at >= 0 && (names.has(at) || !lines[at]?.heading)) at -= 1;
    const heading = lines[at]?.text ?? '';
    const isRole = heading.length <= 60 && ROLES.isIn(heading) && !PEOPLE.isIn(heading);
    if (isRole) row.headline = heading;
  }
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
