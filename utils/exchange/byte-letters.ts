/**
 * Tells encodings of one byte a letter apart by how the letters that come out stand in words: read by another's
 * table, letters turn into signs, into capitals amid small ones, or into letters that hardly any name has.
 */
import { fromWindows1252 } from './windows-1252';

/** Letters beyond ASCII in names and words of Latin languages; those behind the bar are rare. */
const LATIN = {
  'windows-1252': 'éáóíñüöäçãåøèßæúêõàôâëœ|ìòùîïûýðþšžÿ',
  macintosh: 'éáóíñüöäçãåøèßæúêõàôâëœ|ìòùîïûÿ',
  'windows-1250': 'łąęóśżáíéčšžřýěćńźüö|ůúőűăâşţđďťňľĺŕôä',
  'windows-1254': 'ışğüöçİ|âîû',
} as const;

/** Those of other scripts, the commonest first. */
const SCRIPTS = {
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјљњћђџ',
  'koi8-r': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё',
  ibm866: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёїєў',
  'windows-1253': 'αοιετσνηυρπκμλςωγδάέίόχθφβξζψήύώϊϋΐΰ',
  'windows-1255': 'יוהלארמתבשנםדקעחטפסגכןזצךץף',
  'windows-1256': 'الينمرتوبعدسفهكقحجشطصزخضذثغئءىآأإؤةظپچژگ',
  'windows-874': 'านรอกเงมยลวดทสตัี่้ิ์ะปบคหแจพชขใไโผถซณศธภฐญษฉฎฏฬฮฒฟฝฤำืุูึ็๊๋ฯๆ',
} as const;

type LatinEncoding = keyof typeof LATIN;
type ScriptEncoding = keyof typeof SCRIPTS;
export type ByteEncoding = LatinEncoding | ScriptEncoding;

/** What stands beside a word, or by itself, without being one of its letters: `“où”`, `m³`, `€`. */
const AT_EDGE = /^\p{P}+|[\p{P}®™°²³¹ªº½]+$|^\p{S}+$/gu;

/** Between words: of ASCII, all but letters. */
const BETWEEN = /[\0-@[-`{-\x7F\s]+/;
/** In UTF-16 units: what goes on is no word of any language. */
const WORD_MOST = 60;
const FOREIGN = /[^\0-\x7F]/;

function textIn(bytes: Uint8Array, encoding: ByteEncoding): string {
  return encoding === 'windows-1252'
    ? fromWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

/**
 * How well the letters beyond ASCII stand, on average: 1 where all are common and in their place, below 0 where most
 * are none. Signs that stand by themselves say nothing.
 */
export function likenessOf(bytes: Uint8Array, encoding: ByteEncoding): number {
  const isLatin = encoding in LATIN;
  const worth = isLatin
    ? worthInLatin(encoding as LatinEncoding)
    : worthIn(encoding as ScriptEncoding);
  let [sum, count] = [0, 0];
  for (const part of textIn(bytes, encoding).split(BETWEEN)) {
    if (!isForeign(part)) continue;
    const word = [...part.slice(0, WORD_MOST).replace(AT_EDGE, '')];
    const isMixed = word.some((letter) => !isForeign(letter));
    for (const [at, letter] of word.entries()) {
      if (!isForeign(letter)) continue;
      count += 1;
      if ((isMixed && !isLatin) || isMisplaced(word, at)) sum -= 1;
      else sum += worth(letter, word[at - 1] ?? '');
    }
  }
  return count === 0 ? Number(isLatin) : sum / count;
}

/** Of a letter in its place, at most 1; -1 for what is no letter there. */
type Worth = (letter: string, before: string) => number;

/** Those beyond ASCII stand one by one among others. */
function worthInLatin(encoding: LatinEncoding): Worth {
  const [common = '', rare = ''] = LATIN[encoding].split('|');
  return (letter, before) => {
    const small = letter.toLowerCase();
    if (common.includes(small) || common.includes(letter)) return isForeign(before) ? 0.5 : 1;
    return rare.includes(small) ? 0.3 : -1;
  };
}

/** Words are rarely in capitals. */
function worthIn(encoding: ScriptEncoding): Worth {
  const known = SCRIPTS[encoding];
  return (letter, before) => {
    const place = known.indexOf(letter.toLowerCase());
    if (place === -1) return -1;
    return (1 - (0.6 * place) / known.length) * (before !== '' && isCapital(letter) ? 0.7 : 1);
  };
}

const isForeign = (text: string) => FOREIGN.test(text);
const isCapital = (letter: string) => letter !== letter.toLowerCase();
const isSmall = (letter: string) => letter !== letter.toUpperCase();

/** A capital behind a small letter; or a letter with which words end, within one. */
function isMisplaced(word: readonly string[], at: number): boolean {
  const [letter = '', before = ''] = [word[at], word[at - 1]];
  const isFinal = /[ςךםןףץ]/.test(letter);
  return isFinal ? at < word.length - 1 : isCapital(letter) && isSmall(before);
}
