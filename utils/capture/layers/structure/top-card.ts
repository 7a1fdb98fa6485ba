/**
 * What a page says of the one person it is about in the lines under their name. Most people pages
 * of universities, firms and conferences say it there and nowhere for machines.
 */
import type { CapturedPerson } from '../../../domain/capture-result';
import { organizationIn } from '../../text/headlines';
import { isProse, kindOf, type LineKind, labelled } from './line-kinds';
import type { NameReading } from './name-reading';
import type { Line, Outline } from './outline';
import { emailOf } from './own-email';
import { LIKELY, lookOfName } from './person-name';
import { roleBefore, roleInProse } from './prose-role';
import { PEOPLE } from './words/headings';
import { type Label, labelOf } from './words/labels';
import { ROLES } from './words/roles';
import { ORGANIZATIONS } from './words/things';

/** A card is short; what comes later is about something else. */
const LINES_MOST = 24;
/** A line that is surely a name is of somebody else. */
const SURE = 0.75;
/** Where clinics keep a doctor's field instead of a role. */
const SPECIALTY =
  /^(?:medical |clinical |primary )?(?:special(?:i)?t(?:y|ies)|fachgebiete?|fachrichtung|spécialités?|especialidad(?:es)?|especialidades?|specializzazion[ei]|specialismen?|specjaliza?cj[ae]|specjalność|specialitet|診療科|专业|科室)\s*[:：]?$/iu;
/** What a page of somebody is called: `Mara Okafor – mentor profile`. */
const PAGES = /(?:profile?|profiel|perfil|profilo|page|interview|portr[aä]it|bio(?:graphy)?)$/iu;

export interface TopCard {
  person: Partial<CapturedPerson>;
  /** A role is told in words for one, or by its label. */
  isRole: boolean;
  /** An e-mail address that is theirs. */
  hasEmail: boolean;
  /** It has a price, a date or another's name where a person's page has none. */
  isOther: boolean;
}

interface Said {
  text: string;
  kind: LineKind;
  label: Label | 'specialty' | null;
  line: Line;
  index: number;
}

/**
 * Reads the lines under a person's name.
 *
 * @param at - index of the line with the name.
 */
export function readTopCard(outline: Outline, at: number, reading: NameReading): TopCard {
  const { lines } = outline;
  const end = endOf(lines, at, reading);
  const said = saidIn(lines, at, end);
  const first = said.find(({ kind }) => kind === 'prose')?.index ?? end;
  const free = said.filter(({ label, index }) => label === null && index < first);
  const next = free.find(({ index, line }) => index === at + 1 && line.href === null);
  const told =
    said.find(({ label, text }) => label === 'role' && !isAnother(text, reading)) ??
    free.find(({ kind, text }) => kind === 'role' && !isAnother(text, reading));
  const inLine = ROLES.isIn(reading.rest) && !PAGES.test(reading.rest) ? reading.rest : null;
  const opening = told || inLine ? null : roleBefore(lines[at + 1]?.text ?? '');
  const prose = told || inLine || opening ? null : roleInProse(lines.slice(at, end), reading.name);
  const field = said.find(({ label }) => label === 'specialty')?.text;
  const above = told || inLine || opening || prose ? null : roleAbove(lines, at);
  // Words that are no known role count only where a role stands: next to the name, and no link.
  const headline =
    told?.text ??
    inLine ??
    opening ??
    prose?.role ??
    above ??
    field ??
    (next && isSaying(next.kind) ? next.text : null);
  const organization =
    said.find(({ label }) => label === 'organization')?.text ??
    free.find(({ kind, text }) => kind === 'organization' && text !== headline)?.text ??
    prose?.organization ??
    workIn(headline);
  const location =
    said.find(({ label, kind }) => label === 'location' && kind === 'place')?.text ??
    free.find(({ kind }) => kind === 'place')?.text;
  const email = emailOf(outline, at, end, reading.name);
  return {
    person: {
      ...(headline && { headline }),
      ...(organization && { organization }),
      ...(location && { location }),
      ...(email && { emails: [email] }),
    },
    isRole: Boolean(told ?? inLine ?? opening ?? prose ?? above ?? (reading.known ? field : null)),
    hasEmail: email !== null,
    isOther:
      said.some(({ kind }) => kind === 'price') ||
      free.some(({ kind, index }) => kind === 'date' && index < at + 4) ||
      free.some(({ text }) => isAnother(text, reading) && lookOfName(text).score >= 0.5),
  };
}

/** A line of the same box over the name, as interviews and cards in East Asia have it. */
function roleAbove(lines: Line[], at: number): string | null {
  const above = lines[at - 1];
  const isBeside = above?.block.parent !== null && above?.block.parent === lines[at]?.block.parent;
  if (!above || !isBeside || above.heading > 0 || above.href !== null) return null;
  return kindOf(above) === 'role' && !PEOPLE.isIn(above.text) ? above.text : null;
}

/** Up to the next heading that says no role, or to the name of somebody else. */
function endOf(lines: Line[], at: number, reading: NameReading): number {
  const most = Math.min(lines.length, at + 1 + LINES_MOST);
  for (let index = at + 1; index < most; index += 1) {
    const line = lines[index];
    if (!line) return index;
    const isSaid = ROLES.isIn(line.text) || ORGANIZATIONS.isIn(line.text) || isTerm(line);
    if (line.heading > 0 && (!isSaid || index > at + 3)) return index;
    if (isAnother(line.text, reading) && lookOfName(line.text).score >= SURE) return index;
  }
  return most;
}

/** The lines with what labels say of them; those of an unknown label are about something else. */
function saidIn(lines: Line[], at: number, end: number): Said[] {
  const said: Said[] = [];
  let announced: Said['label'] = null;
  for (let index = at + 1; index < end; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (isTerm(line)) {
      announced = labelOf(line.text) ?? otherLabel(line.text);
      continue;
    }
    const own = labelled(line.text);
    const isPair = own === null && /^[^:：]{2,30}[:：]\s*\S/u.test(line.text);
    const [before = ''] = line.text.split(/[:：]/u);
    const label = own?.label ?? (isPair ? otherLabel(before) : announced);
    const isSpecialty = isPair && label === 'specialty';
    const text =
      own?.value ?? (isSpecialty ? line.text.slice(before.length + 1).trim() : line.text);
    announced = null;
    said.push({ text, kind: isSentence(text) ? 'prose' : kindOf(line, text), label, line, index });
  }
  return said;
}

function otherLabel(text: string): 'specialty' | 'other' {
  return SPECIALTY.test(text) ? 'specialty' : 'other';
}

/** A short one too: `The director welcomes you.` */
function isSentence(text: string): boolean {
  return isProse(text) || (/(?<=\p{Ll}{3})[.!?]$/u.test(text) && text.split(' ').length > 3);
}

/** What stands before a value: a term, the head of a row, a label with its colon, a label's one word. */
function isTerm({ text, block, href }: Line): boolean {
  if (href !== null || text.length > 40) return false;
  const { element } = block;
  const value = element.nextElementSibling?.localName;
  const isFirst = element.previousElementSibling === null;
  if (element.localName === 'dt') return true;
  if ((value === 'td' && isFirst) || /[:：]$/u.test(text)) return true;
  const label = /^[^\s:：]{2,20}$/u.test(text) ? labelOf(text) : null;
  return label !== null && label !== 'name' && label !== 'other';
}

function isAnother(text: string, { name }: NameReading): boolean {
  return !text.includes(name) && !name.includes(text) && lookOfName(text).score >= LIKELY;
}

function isSaying(kind: LineKind): boolean {
  return kind === 'text' || kind === 'role' || kind === 'organization';
}

/** The employer within a role: `Curator, Museum of Tiles`, `Pharmacist at Example Health`. */
function workIn(headline: string | null): string | null {
  if (headline === null) return null;
  const parts = headline.split(/\s*,\s+|\s+[|–—·•]\s+/u);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return (
    organizationIn(headline) ??
    (last && ORGANIZATIONS.isIn(last) && !ROLES.isIn(last) ? last : null)
  );
}
