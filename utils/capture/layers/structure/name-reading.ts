/** Finds the name in a line, and what the line says beside it: `Mara Okafor – Pharmacist, Example Health`. */

import { labelled } from './line-kinds';
import type { Line } from './outline';
import { LIKELY, lookOfName } from './person-name';
import { labelOf } from './words/labels';
import { ROLES } from './words/roles';

/** Where in its line a name stands; most of a group stand alike. */
type Place = 'whole' | 'piece' | 'split' | 'after';

export interface NameReading {
  name: string;
  /** The rest of the line; '' without one. */
  rest: string;
  place: Place;
  score: number;
  known: boolean;
}

/** Signs with space around them, and brackets, part a name from what follows; `A–Z` is no initial. */
const APART =
  /\s*(?:\.\s?){3,}|\s+[-–—|•·/]+\s+|(?<!\s\p{Lu})\s*[–—]\s*|\s*[|•:：]\s*|\s*\t\s*|\s{3,}/u;
const BRACKET = /^([^()（）]{2,60}?)\s*[(（]([^()（）]{2,100})[)）]$/u;
const BYLINE =
  /^(?:by|von|par|por|di|door|przez|autor(?:ka|in|a)?|author|text|photo|foto|автор|av|af|من|بقلم|מאת|द्वारा|文|撰文|작성자)[:\s]/iu;
/** Given names that are roles too. */
const ALSO_GIVEN = /(?:^|, )(?:Dean|Major|Judge|Bishop|Prior|Porter|Page|Marshall|Chase|Mayor)$/;
const LONGEST = 240;
/** `3. `, `2021 – `, `2019–2021: ` before a name. */
const NUMBERED =
  /^(?:\d{1,3}[.)]\s+|[([]?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?[)\]]?\s*[-–—:.,]?\s+)(?=\p{L})/u;

/** A year of graduation behind a name: `Mara Okafor ’98`, `Mara Okafor (PharmD ’10) joined …`. */
const YEAR =
  /^([^\d’'‘,(]+(?:[’'‘]\p{Lu}[^\d’'‘,(]+)?),?\s+\(?(?:[\p{L}.]{1,8}[\s,]\s?)?[’'‘]\d\d\)?(?:[\s,;:–—-]+(.*))?$/u;

/** @returns null for a line in which no name is likely. */
export function readNameIn(line: Line): NameReading | null {
  const { text } = line;
  if (text.length > LONGEST || BYLINE.test(text)) return null;
  const own = labelled(text);
  const isName = own === null || own.label === 'role' || own.label === 'name';
  // `Site Reliability Engineer: Mara Okafor` is no web site's label.
  if (!isName && !ROLES.isIn(text)) return null;
  const numbered = NUMBERED.exec(text)?.[0];
  if (numbered !== undefined) {
    const rest = text.slice(numbered.length);
    return readNameIn({ ...line, text: rest, pieces: piecesFrom(line, rest) });
  }
  const year = YEAR.exec(text);
  if (year) {
    const [, name = '', after = ''] = year;
    const look = lookOfName(name);
    // What is told in sentences is no role.
    const rest = /[.!?]$/.test(after) ? '' : after;
    if (look.score >= LIKELY) return { name, rest, place: rest ? 'split' : 'whole', ...look };
  }
  const inCjk = splitInCjk(text);
  if (inCjk) return inCjk;
  if (text.length < 8 && !/\p{Lu}/u.test(text) && labelOf(text) !== null) return null;
  const parted = inPieces(line);
  if (parted && parted.score >= 0.5 && ROLES.isIn(parted.rest) && /\s/.test(parted.name))
    return parted;
  const whole = lookOfName(text);
  const isWhole = whole.score > 0 && !isNameAndRole(text);
  if (isWhole && (whole.score >= LIKELY || ALSO_GIVEN.test(text)))
    return { name: text, rest: '', place: 'whole', ...whole };
  const inside = parted ?? inSplit(text);
  return inside ?? (isWhole ? { name: text, rest: '', place: 'whole', ...whole } : null);
}

/** `Okafor, Mara` is one name; `Mara Okafor, Pharmacist` is told by its word for a role. */
function isNameAndRole(text: string): boolean {
  const after = /[,،、]\s*(.+)$/u.exec(text)?.[1];
  return (
    after !== undefined &&
    !ALSO_GIVEN.test(text) &&
    ROLES.isIn(after) &&
    lookOfName(after).score < LIKELY
  );
}

/** What is left of the runs of a line when its beginning is taken away. */
function piecesFrom({ pieces }: Line, rest: string): string[] {
  const [first = '', ...more] = pieces;
  if (rest.startsWith(more[0] ?? ' ')) return more;
  return first.endsWith(rest) ? [rest] : [first.replace(NUMBERED, ''), ...more];
}

/** The first link or bold run of a line, where the line goes on after it. */
function inPieces({ text, pieces }: Line): NameReading | null {
  const [first] = pieces;
  if (first === undefined || pieces.length < 2) return null;
  const name = first.replace(/[\s,:;–—|-]+$/u, '');
  const look = lookOfName(name);
  if (!text.startsWith(first)) return null;
  const rest = text.slice(first.length).replace(/^[\s,:;–—|·•-]+/u, '');
  return isEnough(look.score, rest)
    ? { name, rest: unbracketed(rest), place: 'piece', ...look }
    : null;
}

function inSplit(text: string): NameReading | null {
  const bracket = BRACKET.exec(text);
  if (bracket) {
    const look = lookOfName(bracket[1] ?? '');
    if (look.score >= LIKELY)
      return { name: bracket[1] ?? '', rest: bracket[2] ?? '', place: 'split', ...look };
  }
  return splitAt(text, APART) ?? splitAt(text, /\s*[,，、،;]\s*/u);
}

function splitAt(text: string, separator: RegExp): NameReading | null {
  const found = separator.exec(text);
  if (found === null || found.index === 0) return null;
  const head = text.slice(0, found.index).trim();
  const tail = text.slice(found.index + found[0].length).trim();
  if (tail === '') return null;
  const first = lookOfName(head);
  const inverted = invertedAndMore(text);
  if (inverted) return inverted;
  // `전공: 통신이론`: two characters before a colon are a label's.
  const isLabel = /[:：]/u.test(found[0]) && /^\p{Lo}{2,3}$/u.test(head) && !ROLES.isIn(tail);
  if (isEnough(first.score, tail) && !isLabel)
    return { name: head, rest: tail, place: 'split', ...first };
  if (head.length <= 60 && (ROLES.isIn(head) || /[:：]\s*$/u.test(found[0]))) {
    const look = lookOfName(tail);
    // After a colon stands whoever it announces.
    if (look.score >= LIKELY && (ROLES.isIn(head) || look.score >= 0.5))
      return { name: tail, rest: head, place: 'after', ...look };
  }
  return null;
}

/** A weak name is one beside a role. */
function isEnough(score: number, rest: string): boolean {
  return score >= LIKELY || (score >= 0.1 && ROLES.isIn(rest));
}

/** `Okafor, Mara, Pharmacist`: the name takes two parts. */
function invertedAndMore(text: string): NameReading | null {
  const found = /^([^,]{2,30}, [^,–—|]{2,30}?)\s*[,–—|]\s*(.+)$/u.exec(text);
  if (found === null) return null;
  const look = lookOfName(found[1] ?? '');
  // Before the comma stands a family name: one word, or several that are no whole name themselves.
  const isFamily =
    !(found[1] ?? '').split(',')[0]?.includes(' ') ||
    lookOfName(found[1]?.split(', ')[1] ?? '').known;
  return look.score >= LIKELY && look.known && isFamily
    ? { name: found[1] ?? '', rest: found[2] ?? '', place: 'split', ...look }
    : null;
}

/** `王芳 教授`, `佐藤 花子 准教授`. */
function splitInCjk(text: string): NameReading | null {
  const found = /^(\S{2,4}|\S{1,4}[ 　]\S{1,4})[ 　]+(\S.*)$/u.exec(text);
  if (!found || !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return null;
  const look = lookOfName(found[1] ?? '');
  return look.score >= LIKELY && ROLES.isIn(found[2] ?? '')
    ? { name: found[1] ?? '', rest: found[2] ?? '', place: 'split', ...look }
    : null;
}

function unbracketed(text: string): string {
  return /^[(（]([^()（）]*)[)）]$/u.exec(text)?.[1] ?? text;
}
