/** Shapes of the lines of a profile's top card, told without knowing the language where that is possible. */
import { isMeaningful } from './clean';
import { foldWord } from './words/months';
import { latinDigits } from './words/times';

/** `· 1st`, `2nd`, `3rd+`, `· 2e`, `3.`, `2 次`, `第 2 級`; the words beside the digit differ, the digit does not. */
const DEGREE =
  /^(?:[·•・⋅]\s*)?(?:第\s?)?([123])\s?(?:st|nd|rd|er|re|e|º|ª|°|\.|:a|o|a|de|次|度|級|级|촌|-й|-я|-е|й|я|\+)(?:\+|以上|이상|\s(?:et|oder|y|ou|e|en|i|und)\s(?:\+|plus|höher|más|mais|oltre|hoger|więcej))?(?:\s(?:degree|connection|degree connection|grade?s?|grads?|kontakte?|kontakty?|nível|nivel|niveau|livello|level|relation|graad|grado|stopnia|stopień))*$|^[·•・⋅]\s*([123])\+?$/iu;
const AR_DEGREE: [RegExp, 1 | 2 | 3][] = [
  [/^[·•・\s]*(?:الدرجة )?(?:الاولى|الأولى|1)$/u, 1],
  [/^[·•・\s]*(?:الدرجة )?(?:الثانية)$/u, 2],
  [/^[·•・\s]*(?:الدرجة )?(?:الثالثة\+?|الثالثة وما بعدها)$/u, 3],
];
/** `500+ connections`, `12,345 followers`, `1.234 Kontakte`, `フォロワー105,570人`, `3 Mio. Follower`. */
const COUNT =
  /^(?:[^\d]{0,24}\s)?[\d][\d.,'\s]*\+?\s?(?:[KkMm]|mil|Mio\.?|tys\.?|тыс\.?|万|萬|천|만)?\+?\s?(?:\p{L}[\p{L}\p{M}’'-]*\s?){1,4}\.?$/u;
const COUNTED =
  /connection|follower|kontakt|relation|abonn|contact|conexi|conex|conexõ|seguid|collegament|volger|connecties|obserwuj|forbindelse|följ|folg|følg|bağlant|takip|つながり|フォロワー|联系|聯絡|关注|關注|人脉|人脈|1촌|팔로워|متابع|زميل|علاقة|контакт|подписчик|отслеж|mutual|yhtey|seuraa|spoj|sleduj|követő|kapcsolat|contacte|urmări|ακόλουθ|σύνδεσ|koneksi|pengikut|מחובר|עוקב/iu;

/** The distance a line shows, or null: 3 stands for "3rd+". */
export function degreeIn(line: string): 1 | 2 | 3 | null {
  if (line.length > 40) return null;
  const found = DEGREE.exec(latinDigits(line));
  const digit = found?.[1] ?? found?.[2];
  if (digit) return Number(digit) as 1 | 2 | 3;
  return AR_DEGREE.find(([shape]) => shape.test(line))?.[1] ?? null;
}

/** Whether a line only counts people: connections, followers. */
export function isCount(line: string): boolean {
  const text = latinDigits(line);
  return (
    text.length <= 60 &&
    /\d/.test(text) &&
    COUNTED.test(text) &&
    (COUNT.test(text) || /^\D{0,24}[\d.,+万萬]+\s?\D{0,14}$/u.test(text))
  );
}

/** Whether a line is a dash, a dot or another stand-in for nothing. */
export function isEmptyLine(line: string): boolean {
  return !isMeaningful(line);
}

/** Marks and words of a control at the end of a clamped text: `…more`, `… see more`, `…mehr anzeigen`. */
const MORE =
  /\s*(?:…|\.\.\.)\s*(?:see more|more|show more|mehr anzeigen|mehr|voir plus|plus|ver más|más|mostrar más|ver mais|mais|exibir mais|vedi altro|altro|mostra altro|meer weergeven|meer|zobacz więcej|więcej|visa mer|mer|se mer|vis mere|mere|daha fazla göster|devamı|ещё|еще|показать ещё|もっと見る|続きを読む|展开|查看更多|更多|더보기|עוד|הצג עוד|عرض المزيد|المزيد|см\. ещё|více|mai mult|több|περισσότερα|lihat selengkapnya|selengkapnya)?$/iu;

/**
 * Takes off the page's own "…more" from the end of a text.
 *
 * @returns the text, and whether the page had cut it.
 */
export function withoutMore(text: string): { text: string; cut: boolean } {
  const found = MORE.exec(text);
  if (found === null) return { text, cut: false };
  return { text: text.slice(0, found.index).trimEnd(), cut: /^\s*(?:…|\.\.\.)/.test(found[0]) };
}

/** Words that join a role and its organisation and mean nothing else there. */
const AT = /(?:^|\s)(?:at|@|bei|chez|presso|bij|hos)\s+(?=\S)|(?:^|\s)@(?=\p{L})/iu;

/**
 * The organisation a headline names, a guess worth a suggestion only.
 *
 * @param headline - `Staff Pharmacist at Example Health | Speaker`.
 */
export function organizationIn(headline: string): string | null {
  const first = headline.split(/\s[|·•]\s|\s[–—]\s/u)[0] ?? '';
  const found = AT.exec(first);
  if (found === null) return null;
  const organization =
    first
      .slice(found.index + found[0].length)
      .split(/\s*[,;(]/)[0]
      ?.trim() ?? '';
  return isMeaningful(organization) && organization.length <= 80 ? organization : null;
}

/** Two texts are the same but for case, accents, punctuation and emoji. */
export function sameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

/** Letters and digits only, folded. */
export function bareWords(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
