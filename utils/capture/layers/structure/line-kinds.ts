/** What a line beside a name is: an address, a button's words, a date, a role, a place, prose. */
import { isMeaningful } from '../../text/clean';
import { safeEmail } from '../../text/links';
import { monthIn } from '../../text/words/months';
import { pronounsIn } from '../../text/words/pronouns';
import { latinDigits } from '../../text/words/times';
import type { Line } from './outline';
import { BUTTONS } from './words/buttons';
import { type Label, labelOf } from './words/labels';
import { PLACES } from './words/places';
import { ROLES } from './words/roles';
import { ORGANIZATIONS } from './words/things';

export type LineKind =
  | 'email'
  | 'phone'
  | 'url'
  | 'date'
  | 'price'
  | 'button'
  | 'number'
  | 'role'
  | 'organization'
  | 'place'
  | 'prose'
  | 'text'
  | 'nothing';

/** A role may be long (`Associate Professor of …, Director of …`); a sentence is not one. */
const ROLE_MAX = 200;
const PRICE =
  /[$€£¥₹₽₩₪]\s?\d|\d\s?(?:€|£|zł|Kč|kr\b|USD|EUR|руб|₽|元|円|원|TL|₺)|\/\s?(?:month|mo|night|Monat|mois)\b/iu;
const DATE =
  /^\D{0,24}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]|\b\d{1,2}:\d{2}\b|\b\d+\s(?:min|mins|minutes?|hours?|days?|weeks?|months?)\b(?: ago)?|\bago\b|^vor \d|^il y a \d|^hace \d|^há \d|назад$|前$/iu;
const PHONE =
  /^(?:\p{L}{0,12}[.:]?\s*)?\+?[\d\s()./–-]{6,24}(?:\s?(?:x|ext\.?|int\.?|w\.?)\s?\d+)?$/iu;

export function kindOf(line: Line, text: string = line.text): LineKind {
  if (!isMeaningful(text) || pronounsIn(text) !== null || /^[\p{Lu}\p{Ll}]{1,2}\.?$/u.test(text))
    return 'nothing';
  if (emailIn(text) !== null && text.length < 90) return 'email';
  if (/^(?:https?:\/\/|www\.)\S+$|^@?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^@\w+$/.test(text))
    return 'url';
  if (line.control || BUTTONS.test(text)) return 'button';
  const digits = latinDigits(text);
  if (PRICE.test(digits)) return 'price';
  const isRole = text.length <= ROLE_MAX && ROLES.isIn(text);
  if (PHONE.test(digits)) return 'phone';
  if (text.length <= 60 && !isRole && isDate(digits)) return 'date';
  if (isProse(text)) return 'prose';
  if (isRole) return 'role';
  if (/\d/.test(digits) && text.length < 40) return 'number';
  if (PLACES.isIn(text) && text.length <= 60) return 'place';
  if (ORGANIZATIONS.isIn(text)) return 'organization';
  return 'text';
}

function isDate(text: string): boolean {
  return DATE.test(text) || (/\d/.test(text) && text.length <= 32 && monthIn(text) !== null);
}

/** Long, or a sentence with a verb's stop at its end. */
export function isProse(text: string): boolean {
  if (text.length > ROLE_MAX) return true;
  const isCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    text,
  );
  if (isCjk) return /[。！？]/u.test(text) || text.length > 60;
  return (
    text.length > 60 &&
    /[.!?…।۔]["”»)]?$/u.test(text) &&
    !/\b(?:Inc|Ltd|Co|jr|Dr|e\.V)\.$/iu.test(text)
  );
}

/** `Title: Pharmacist`, `職名：教授`; what the label announces and what follows it. */
export function labelled(text: string): { label: Label; value: string } | null {
  const found = /^([^:：]{1,30}?)\s*[:：]\s*(.+)$/su.exec(text);
  if (!found) return null;
  const label = labelOf(found[1] ?? '');
  return label === null ? null : { label, value: found[2] ?? '' };
}

const PLAIN_EMAIL = /[\p{L}\p{N}._%'+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const DOT = String.raw`\s*[[({<]\s*(?:dot|d0t|punkt|point|punto|ponto|piste|\.)\s*[\])}>]\s*|\s+dot\s+`;
const SPELT_DOTS = new RegExp(DOT, 'giu');
/** Signs in words: between brackets in any language, bare ones only with a spelt dot or in capitals. */
const SPELT_EMAIL = new RegExp(
  String.raw`([\p{L}\p{N}._%+-]+)(?:\s*[[({<]\s*(?:a|at|ät|æt|@|arroba|à|собака|chiocciola|ma[łl]pa|zavin[aá][čc]|kukac|snabel-?a|apenstaartje)\s*[\])}>]\s*|\s+(?:AT|\(at\))\s+|\s+at\s+(?=[\p{L}\p{N}-]+\s+dot\s))([\p{L}\p{N}-]+(?:(?:\.|${DOT})[\p{L}\p{N}-]+)+)`,
  'iu',
);

/** An e-mail address written out, or with its signs spelt: `ada [at] uni.example`. */
export function emailIn(text: string): string | null {
  if (text.length > 200) return null;
  const plain = PLAIN_EMAIL.exec(text.replace('＠', '@'))?.[0];
  if (plain) return safeEmail(plain);
  const at = SPELT_EMAIL.exec(text);
  if (!at) return null;
  const domain = (at[2] ?? '').replace(SPELT_DOTS, '.');
  return safeEmail(`${at[1]}@${domain}`);
}
