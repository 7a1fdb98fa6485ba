/**
 * Positions from a section's lines. Each has exactly one line with its dates, so that line is the
 * anchor: what stands before it in the same part of the page is its title and organisation, and a
 * part with several of them under one name is one employer with several roles.
 */
import type { CapturedPosition } from '../../../domain/capture-result';
import type { Budget } from '../../budget';
import { isMeaningful } from '../../text/clean';
import { sameWords, withoutMore } from '../../text/headlines';
import type { Line } from '../../text/lines';
import { type Period, parsePeriod } from '../../text/periods';
import { isEmploymentKind, isWorkMode } from '../../text/words/employment';
import { isDuration } from '../../text/words/times';
import { apart, ENTRIES_MAX, organisationBeside } from './items';
import type { Section } from './sections';

interface Anchor {
  line: Line;
  index: number;
  period: Period;
}

interface Head {
  title: string | null;
  organization: string | null;
}

/**
 * Reads every position a section shows.
 *
 * @param items - the section's entries; an entry without dates is read by its first two lines.
 * @param budget - when spent, the entries so far are all.
 */
export function readPositions(
  section: Section,
  items: Element[],
  budget: Budget,
): CapturedPosition[] {
  const lines = section.lines;
  const anchors = findAnchors(lines, budget).slice(0, ENTRIES_MAX);
  const elements = anchors.map((anchor) => anchor.line.element);
  const entries = apart(section.element, elements, (one, other) => one === other);
  const found: { at: number; position: CapturedPosition }[] = [];
  for (const [order, anchor] of anchors.entries()) {
    if (budget.isSpent) break;
    const entry = entries[order] ?? anchor.line.element;
    const group = groupOf(section, entry, elements, entries, lines);
    const own = lines.filter((line, index) => index < anchor.index && entry.contains(line.element));
    const head =
      own.length > 0
        ? readHead(
            own,
            group?.organization ?? null,
            organisationBeside(entry, own) ?? group?.logo ?? null,
          )
        : readFlat(
            lines,
            anchors,
            order,
            organisationBeside(group?.element ?? section.element, [], isInside(entries)),
          );
    if (head.title === null && head.organization === null) continue;
    found.push({ at: anchor.index, position: { ...head, ...datesOf(anchor.period) } });
  }
  for (const item of items) {
    if (budget.isSpent) break;
    if (item === section.element || elements.some((element) => item.contains(element))) continue;
    const own = lines.filter((line) => item.contains(line.element));
    const first = lines.findIndex((line) => item.contains(line.element));
    const head = readHead(own.slice(0, 2), null, organisationBeside(item, own));
    // Without dates only an organisation beside a title is a position; anything else is a remark.
    if (head.title === null || head.organization === null) continue;
    found.push({ at: first, position: { ...head, start: null, end: null, current: false } });
  }
  return found.sort((one, other) => one.at - other.at).map(({ position }) => position);
}

/** Lines with dates; where some tell how long it lasted, a bare range in prose is none. */
function findAnchors(lines: Line[], budget: Budget): Anchor[] {
  const all = lines.flatMap((line, index) => {
    const period = budget.isSpent ? null : parsePeriod(line.text);
    return period === null ? [] : [{ line, index, period }];
  });
  const timed = all.filter(({ period }) => period.timed);
  if (timed.length === 0) return all.filter(({ index }) => index > 0);
  return all.filter(({ period, line, index }) => {
    if (period.timed) return true;
    const holder = line.element.closest('li, [componentkey], [data-view-name]');
    return (
      holder !== null &&
      period.current &&
      index > 0 &&
      !timed.some((other) => holder.contains(other.line.element))
    );
  });
}

function datesOf(period: Period): Pick<CapturedPosition, 'start' | 'end' | 'current'> {
  const start = period.start ?? period.end;
  return { start, end: period.current ? null : period.end, current: period.current };
}

function isInside(entries: Element[]): (element: Element) => boolean {
  return (element) => entries.some((entry) => entry.contains(element));
}

/** The employer that several dated entries share, when the part around them is headed by one. */
function groupOf(
  section: Section,
  entry: Element,
  anchors: Element[],
  entries: Element[],
  lines: Line[],
): { element: Element; organization: string | null; logo: string | null } | null {
  if (entry === section.element || entry.parentElement === null) return null;
  const count = (element: Element) => anchors.filter((anchor) => element.contains(anchor)).length;
  let element: Element = entry.parentElement;
  const shared = count(element);
  while (
    element !== section.element &&
    element.parentElement &&
    count(element.parentElement) === shared
  ) {
    element = element.parentElement;
  }
  const first = lines.findIndex(
    (line) => isInside(entries)(line.element) && element.contains(line.element),
  );
  const header = lines.filter(
    (line, index) =>
      index < first &&
      element.contains(line.element) &&
      !isInPart(line.element, element, count, shared),
  );
  const name = header[0];
  const logo = organisationBeside(
    element,
    [],
    (one) => isInside(entries)(one) || isInPart(one, element, count, shared),
  );
  if (name === undefined)
    return shared > 1 && logo !== null && element !== section.element
      ? { element, organization: null, logo }
      : null;
  const lengthShown = header.some((line) => isLength(line.text));
  const headed =
    lengthShown ||
    header.some((line) => isKind(line.text)) ||
    (logo !== null && sameWords(name.text, logo));
  if (!headed) return null;
  const named = !isLength(name.text) && (!isKind(name.text) || isLength(header[1]?.text ?? ''));
  const organization = named ? single(name.text) : logo;
  return { element, organization: organization && beforeKind(organization), logo };
}

/** Whether an element lies in a smaller part that itself holds several, but not all, of the dated entries. */
function isInPart(
  element: Element,
  root: Element,
  count: (element: Element) => number,
  all: number,
): boolean {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const held = count(at);
    if (held > 1 && held < all) return true;
  }
  return false;
}

function readHead(own: Line[], employer: string | null, logo: string | null): Head {
  const texts = own
    .map((line) => single(line.text))
    .filter((text) => withoutMore(text).text !== '');
  const length = texts.findIndex((text, index) => index > 0 && isLength(text));
  if (length > 0 && employer === null) {
    const after = texts.slice(length + 1);
    const roles = after.filter((text) => !isKind(text));
    const company = texts.slice(0, length).find((text) => !isKind(text)) ?? null;
    if (after.length > 0) {
      return clean({ title: roles.at(-1) ?? after[0] ?? null, organization: company });
    }
  }
  // "Intern" and "Freelancer" are kinds of employment, and titles where the title stands.
  const rest = texts.filter((text, index) => !isLength(text) && (index === 0 || !isKind(text)));
  if (employer !== null) return clean({ title: rest[0] ?? null, organization: employer });
  const kinded = rest.findIndex((text, index) => index > 0 && beforeKind(text) !== text);
  if (kinded > 0)
    return clean({ title: rest[0] ?? null, organization: beforeKind(rest[kinded] ?? '') });
  const [first = null, second = null] = rest;
  if (second === null) return clean({ title: first, organization: logo });
  if (logo !== null && first !== null && sameWords(first, logo) && !sameWords(second, logo)) {
    return clean({ title: second, organization: first });
  }
  const whole = logo !== null && sameWords(second, logo);
  const organization = whole ? second : (second.split(/\s+[·•]\s+/u)[0] ?? second);
  return clean({ title: first, organization });
}

/** Roles whose lines all stand side by side: only their order tells. */
function readFlat(lines: Line[], anchors: Anchor[], order: number, logo: string | null): Head {
  const anchor = anchors[order];
  if (anchor === undefined) return { title: null, organization: null };
  let employer: string | null = null;
  for (let index = 1; index < anchor.index; index += 1) {
    const text = lines[index]?.text ?? '';
    if (isLength(text)) employer = single(lines[index - 1]?.text ?? '');
    else if (beforeKind(text) !== text) employer = null;
  }
  const since = (anchors[order - 1]?.index ?? -1) + 1;
  const between = lines
    .slice(since, anchor.index)
    .map((line) => single(line.text))
    .filter((text) => !isLength(text));
  const named = between.filter((text) => !isKind(text));
  const before = named.length > 0 ? named : between.slice(0, 1);
  const last = before.at(-1) ?? null;
  if (last !== null && beforeKind(last) !== last) {
    return clean({ title: before.at(-2) ?? null, organization: beforeKind(last) });
  }
  if (employer !== null) return clean({ title: last, organization: employer });
  if (before.length < 2) return clean({ title: last, organization: logo });
  return clean({ title: before.at(-2) ?? null, organization: last });
}

/** `Full-time`, `Vollzeit · Hybrid`; in `Remote · Full-time` the first is who employs. */
function isKind(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s*[·•]\s*/u);
  return (isEmploymentKind(first) || isWorkMode(first)) && rest.every(isWorkMode);
}

/** `5 yrs 11 mos`, `Full-time · 5 yrs 11 mos`. */
function isLength(text: string): boolean {
  const parts = text.split(/\s*[·•]\s*/u);
  return (
    parts.some(isDuration) &&
    parts.every((part) => isDuration(part) || isEmploymentKind(part) || isWorkMode(part))
  );
}

/** `Example Health · Full-time` without its end. */
function beforeKind(text: string): string {
  const parts = text.split(/\s+[·•]\s+|\s*·\s*/u);
  while (parts.length > 1 && isKind(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' · ');
}

function clean(head: Head): Head {
  return {
    title: head.title !== null && isMeaningful(head.title) ? head.title : null,
    organization:
      head.organization !== null && isMeaningful(head.organization) ? head.organization : null,
  };
}

function single(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ').slice(0, 500);
}
