/**
 * What to call somebody in a letter. The order of a name is its bearer's: where the name itself does not say
 * which part is the given one, all of it is used, which is never rude.
 */
import type { Person } from './person';

export interface SpokenName {
  /** `Hi Mara`: the nickname, else the given name, else the whole name. */
  greeting: string;
  /** `Dear Dr. Li`: title and family name, or the whole name where either is not known. */
  formal: string;
}

type Named = Pick<Person, 'name' | 'nickname' | 'honorificPrefix'>;

const TITLE =
  /^(?:(?:prof(?:essor)?|dr|doctor|mr|mrs|ms|mx|rev|sir|dame|hon|ing|dipl|mag|priv|doz|sr|sra|dott|dra?)\.?(?:-ing\.?|\s*med\.?)?\s+)+/iu;
const GENERATION = /^(?:jr|sr|i{2,3}|iv|v)\.?$/i;
const PICTURES =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F|\u200D/gu;
/** Written without spaces, family name first: such a name is said whole. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A given name that needs its second word. */
const NEEDS_NEXT = /^(?:abd|abdul|abdel|abu|umm|ibn|عبد|أبو|ابو|أم|ام|ابن|بن)$/iu;
/** Vietnamese family names stand first; the last word is what people are called. */
const VIETNAMESE = /^(?:nguyễn|nguyen|trần|phạm|huỳnh|hoàng|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương)$/iu;
/** The commonest Chinese family names with their Latin spelling: they say which end of a name is the family's. */
const CHINESE = new Map(
  (
    '李li 王wang 张zhang 張zhang 刘liu 劉liu 陈chen 陳chen 杨yang 楊yang 黄huang 黃huang 赵zhao 趙zhao 吴wu 吳wu ' +
    '周zhou 徐xu 孙sun 孫sun 马ma 馬ma 朱zhu 胡hu 郭guo 何he 林lin 高gao 梁liang 郑zheng 鄭zheng 罗luo 羅luo 宋song ' +
    '谢xie 謝xie 唐tang 韩han 韓han 曹cao 许xu 許xu 邓deng 鄧deng 萧xiao 蕭xiao 冯feng 馮feng 曾zeng 程cheng 蔡cai ' +
    '彭peng 潘pan 袁yuan 于yu 董dong 余yu 苏su 蘇su 叶ye 葉ye 吕lu 魏wei 蒋jiang 蔣jiang 田tian 杜du 丁ding 沈shen ' +
    '姜jiang 范fan 江jiang 傅fu 钟zhong 鍾zhong 卢lu 盧lu 汪wang 戴dai 崔cui 任ren 陆lu 陸lu 廖liao 姚yao 方fang'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** @returns how to greet them warmly and formally; never empty for a name with a letter in it. */
export function spokenName({ name, nickname, honorificPrefix }: Named): SpokenName {
  const seen = name.replace(PICTURES, ' ').replace(/\s+/g, ' ').trim();
  const title = (honorificPrefix ?? TITLE.exec(seen)?.[0] ?? '').trim();
  const bare = seen.replace(TITLE, '');
  const native = /[(（](.*)[)）]/u.exec(bare)?.[1] ?? '';
  const whole = turnedRound(bare.replace(/\s*[(（].*$/u, '').trim()) || bare || name.trim();
  const { given, family } = partsOf(whole, native);
  const called = nickname?.trim() || given || whole;
  const formal = title ? `${title} ${family || whole}` : whole;
  return { greeting: called, formal };
}

/** `Okafor, Mara` as directories write it; what follows a comma may also be a degree, in capitals. */
function turnedRound(name: string): string {
  const found = /^([^,]+),\s*(\p{Lu}[^,\p{Lu}]+)$/u.exec(name);
  return found ? `${found[2]} ${found[1]}` : name.replace(/,.*$/u, '').trim();
}

/** Given and family name; both empty where the name does not say. */
function partsOf(whole: string, native: string): { given: string; family: string } {
  const words = whole.split(' ').filter((word) => /\p{L}/u.test(word) && !GENERATION.test(word));
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined || UNSPACED.test(whole)) return { given: '', family: '' };
  if (UNSPACED.test(native)) return byNative(words, native);
  if (VIETNAMESE.test(first) && !VIETNAMESE.test(last)) return { given: last, family: first };
  if (NEEDS_NEXT.test(first) && others[0]) {
    const given = `${first} ${others[0]}`;
    return { given: others.length > 1 ? given : whole, family: others.length > 1 ? last : '' };
  }
  // `J. Robert Okafor` goes by Robert, `J. Okafor` by neither.
  const given = [first, ...others.slice(0, -1)].find((word) => !/^\p{L}\.?$/u.test(word)) ?? '';
  return { given: unshouted(given, whole), family: unshouted(last, whole) };
}

/** `Li Wei (李伟)`: the first sign is the family's, and says which of the Latin words is. */
function byNative(words: string[], native: string): { given: string; family: string } {
  const spelt = CHINESE.get(native.trim().slice(0, 1));
  const isFamily = (word: string | undefined) => word?.toLocaleLowerCase() === spelt;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (spelt === undefined || isFamily(first) === isFamily(last)) return { given: '', family: '' };
  return isFamily(first)
    ? { given: words.slice(1).join(' '), family: first }
    : { given: words.slice(0, -1).join(' '), family: last };
}

/** `MARA OKAFOR` is not to be shouted at. */
function unshouted(word: string, whole: string): string {
  if (whole !== whole.toUpperCase() || whole === whole.toLowerCase()) return word;
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
