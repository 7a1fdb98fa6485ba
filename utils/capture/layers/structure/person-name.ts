/**
 * How much a text looks like the name of a person. `Machine Learning` and `Mara Okafor` have one shape,
 * so a single text is never more than likely; a group of them decides (people-groups.ts).
 */

import { givenFirst } from '../../text/family-first';
import { readName } from '../../text/names';
import { foldWord } from '../../text/words/months';
import { beginsWithFamily, hasHonorific, KNOWN, withoutHonorificAfter } from './words/people';
import { PLACES } from './words/places';
import { ROLES } from './words/roles';
import { NOBODY, ORGANIZATIONS, THINGS } from './words/things';

export interface NameLook {
  /** 0 for no name, about 0.5 for its shape alone, up to 1. */
  score: number;
  /** Something besides the shape says so: a common name, a title, post-nominals. */
  known: boolean;
}

const NONE: NameLook = { score: 0, known: false };
const WEAK: NameLook = { score: 0.12, known: false };
/** From here a text counts as the name of somebody, in a group of others. */
export const LIKELY = 0.3;

const LONGEST = 80;
const NEVER =
  /[\d@!?;=<>{}_#%&+*€$£¥]|https?:|www\.|…|\.\.\.|(?<![\s.-]\p{L}{1,3}|\p{L}\.\p{L}{4,6})[.。]\s*$/u;
const WORD = /^(?:\p{Ll}{1,4}['’])?\p{Lu}[\p{L}\p{M}'’ʼ`.\-‐‑]*$/u;
const PARTICLE =
  /^(?:d[aeiou]s?|del?l?a?|dell[ao]|van|von|vom|zum|zur|der|den|dem|ten|ter|te|tot|op|bin|ibn|bint|al|el|la|le|lo|y|e|i|zu|af|av|di|du|des|'t|mac|mc|ap|ben|bar|st\.?|abu|ould|jr\.?|sr\.?|ii|iii|iv)$/u;
const INITIAL = /^\p{Lu}{1,2}\.?(?:[-.]?\p{Lu}\.)*$/u;
/** `Prof.`, `Dr.-Ing.`, `h.c.`, `к.т.н.`, `d.ª`. */
const TITLE =
  /^(?:(?:\p{L}{2,6}\.-?)+(?:\p{L}{2,5}\.?)?|\p{Ll}\.(?:\s?\p{L}{1,4}\.)*|Prof(?:essor(?:in|a|e)?|\.in)?|Dr|Drs|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Herr|Frau|Mme|Mlle|dr|prof|mgr|inż|lek|hab|Don|Doña|Señora?|Associate|Assistant|Emerit(?:us|a)|Üyesi|Mag|Ing|Ir|Ks|Pd|PD|Доцент|Профессор|דר|ד["״]ר|פרופ['׳]?|অধ্যাপক|ড|জনাব|मो|डॉ|प्रो|श्री|श्रीमती|सुश्री|الدكتور|الدكتورة|الأستاذ|الأستاذة|المهندس|المهندسة|أ\.?د\.?|د|أ|م)\.?,?$/u;
/** `ul. Emilii Plater`: streets are called after people. */
const STREET = /^(?:ul|al|pl|os|str|вул|ул|пр|jl)\.\s/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** @param text - clean, one line. */
export function lookOfName(text: string): NameLook {
  if (
    text.length < 2 ||
    text.length > LONGEST ||
    NEVER.test(text) ||
    NOBODY.test(text) ||
    STREET.test(text)
  )
    return NONE;
  // Initials in place of a picture.
  if (/^\p{Lu}{1,3}$/u.test(text) && !CJK.test(text)) return NONE;
  const { name, credentials } = readName(/,.*,/u.test(text) ? givenFirst(text) : text);
  if (name === null) return NONE;
  const parts = inTwoScripts(name);
  if (parts !== null) {
    const looks = parts.map(lookOfOne);
    const best = looks.sort((one, other) => other.score - one.score)[0] ?? NONE;
    return looks.some(({ score }) => score < 0.1) ? NONE : raised(best, 0.15);
  }
  const look = lookOfOne(name);
  return credentials.length > 0 ? raised(look, 0.15) : look;
}

function raised({ score, known }: NameLook, by: number): NameLook {
  return score === 0 ? NONE : { score: Math.min(1, score + by), known: known || score >= 0.3 };
}

/** `Li Wei (李伟)`, `Yuki Tanaka / 田中ゆき`, and nicknames: `Robert (Bob) Sample`. */
function inTwoScripts(name: string): string[] | null {
  const bracket = /^(.+?)\s*[(（[]([^()（）[\]]{2,40})[)）\]]$/u.exec(name);
  if (bracket && isLatin(bracket[1] ?? '') !== isLatin(bracket[2] ?? ''))
    return [bracket[1] ?? '', bracket[2] ?? ''].map((part) => part.trim());
  const slash = /^([^/／]{2,40})\s*[/／]\s*([^/／]{2,40})$/u.exec(name);
  if (slash && CJK.test(slash[1] ?? '') !== CJK.test(slash[2] ?? ''))
    return [slash[1] ?? '', slash[2] ?? ''].map((part) => part.trim());
  return null;
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

function lookOfOne(text: string): NameLook {
  const name = text
    .replace(/\s*[("“«]([^()"“”«»\s]{1,16})[)"”»]\s*/gu, (all, inner: string) =>
      [ROLES, ORGANIZATIONS, PLACES].some((words) => words.isIn(inner)) ? all : ' ',
    )
    .trim();
  if (/[()[\]|•·:/\\"“”«»]/u.test(name) && !/^\p{sc=Katakana}+[・·]/u.test(name)) {
    if (!/["״]/u.test(name) || !/\p{Script=Hebrew}/u.test(name)) return NONE;
  }
  if (CJK.test(name) && !CASED.test(name)) return lookOfEastAsian(name);
  const { bare, titled } = withoutTitles(name);
  const commas = bare.split(/\s*[,،]\s*/u);
  if (commas.length > 2 || commas.some((part) => part === '')) return NONE;
  const words = commas.join(' ').split(/\s+/);
  if (words.length > 7) return NONE;
  const look = CASED.test(bare) ? lookOfCased(words) : lookOfUncased(words);
  if (look === 0) return NONE;
  return withVetoes(bare, words, look, titled);
}

/** Takes titles off the beginning, so that they are not taken for roles. */
function withoutTitles(name: string): { bare: string; titled: boolean } {
  const words = name.split(/\s+/);
  let from = 0;
  while (
    from < words.length - 1 &&
    TITLE.test(words[from] ?? '') &&
    (!INITIAL.test(words[from] ?? '') || words[from + 1] === 'Dr.')
  )
    from += 1;
  return { bare: words.slice(from).join(' '), titled: from > 0 || hasHonorific(name) };
}

function lookOfCased(words: string[]): number {
  let capitals = 0;
  let initials = 0;
  for (const [index, word] of words.entries()) {
    if (INITIAL.test(word) && word.length <= 4 && !/^\p{Lu}{2}$/u.test(word)) initials += 1;
    else if (WORD.test(word)) capitals += 1;
    else if (!(PARTICLE.test(word) && (index < words.length - 1 || /^(?:jr|sr|i)/.test(word))))
      return 0;
  }
  const full = capitals + initials;
  if (capitals >= 2 || (capitals === 1 && initials > 0)) return 0.5;
  return full === 1 && (words[0] ?? '').length > 2 ? 0.15 : 0;
}

function lookOfUncased(words: string[]): number {
  if (!words.every((word) => /^[\p{L}\p{M}'’׳.-]+$/u.test(word))) return 0;
  if (words.length === 1) return (words[0] ?? '').length > 2 ? 0.1 : 0;
  return words.length <= 5 && words.every((word) => word.length <= 14) ? 0.35 : 0;
}

function withVetoes(bare: string, words: string[], score: number, titled: boolean): NameLook {
  const said = words.filter((word) => word.length > 1);
  const things = THINGS.count(said) + ORGANIZATIONS.count(said);
  const roles = ROLES.count(said);
  const common = said.filter((word) => isCommon(word)).length;
  if (things + roles === 0) {
    if (THINGS.isIn(bare) || ORGANIZATIONS.isIn(bare) || ROLES.isIn(bare)) return NONE;
    const isPlace = PLACES.isIn(bare);
    if (isPlace && (bare.includes(',') || common < 1)) return bare.includes(',') ? NONE : WEAK;
    const more = (common > 0 ? 0.3 : 0) + (titled ? 0.3 : 0);
    return { score: Math.min(1, score + more), known: common > 0 || titled };
  }
  // `Grace Park`, `Dean Martin`: one of two words means something else as well.
  const isName = things + roles === 1 && words.length <= 4 && (common > 0 || titled);
  if (isName && score >= LIKELY) return { score: 0.4, known: common > 0 && titled };
  // `Dean Whitlock`: not told from `Student Union`, but in a list of people beside a role it is.
  return things + roles === 1 && words.length <= 3 && score >= 0.5 ? WEAK : NONE;
}

function isCommon(word: string): boolean {
  const folded = foldWord(word).replace(/[.,]/g, '');
  return (
    (KNOWN.has(folded) && !THINGS.count([word]) && !ROLES.count([word])) ||
    (folded.includes('-') && folded.split('-').some((part) => KNOWN.has(part))) ||
    /.(?:ович|евич|овна|евна|ична|ова|ева|ский|ская|енко)$/u.test(folded) ||
    /..(?:opoulos|opoulou|idis|akis|ovic|ova|ewski|owska|owski|sson|dottir|enko|yan)$/.test(
      folded,
    ) ||
    /..(?:οπουλος|οπουλου|ιδης|ιδου|ακης|ακη)$/u.test(folded)
  );
}

function lookOfEastAsian(text: string): NameLook {
  const name = withoutHonorificAfter(text);
  const titled = name !== text;
  const letters = name.replace(/[\s　・·]/gu, '');
  if (
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u.test(letters)
  )
    return NONE;
  if (ROLES.isIn(name) || ORGANIZATIONS.isIn(name) || THINGS.isIn(name)) return NONE;
  const parts = name.split(/[\s　]+/u);
  const known = beginsWithFamily(letters);
  const isHangul = /^\p{Script=Hangul}+$/u.test(letters);
  if (/[・·]/u.test(name) && letters.length >= 4 && letters.length <= 16)
    return { score: 0.55, known: titled };
  if (letters.length < 2 || letters.length > (parts.length === 2 ? 8 : 6) || parts.length > 2)
    return NONE;
  if (isHangul && letters.length > 5) return NONE;
  const shape = parts.length === 2 ? 0.5 : letters.length <= 4 ? 0.3 : 0.2;
  return {
    score: Math.min(1, shape + (known ? 0.35 : 0) + (titled ? 0.2 : 0)),
    known: known || titled,
  };
}
