/**
 * Names as shown are the truth: nothing is re-cased or cut in parts. Only what stands beside a name
 * is taken off and kept in fields of its own: pronouns, post-nominals, emoji, badges.
 */
import { cleanText, isMeaningful } from './clean';
import { pronounsIn } from './words/pronouns';

export interface ShownName {
  name: string | null;
  pronouns: string | null;
  credentials: string[];
}

/** The marks ® ™ © count as pictures in Unicode and belong to credentials here. */
const EMOJI =
  /(?:(?![©®™0-9#*])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D|[★☆✓➤►●•]))+/gu;
const BRACKETS = /\s*[(（[]([^()（）[\]]{1,32})[)）\]]/gu;
/** What a profile shows after the name: distance, presence, badges. */
const AFTER = /\s+[·•|]\s*(?:\d(?:st|nd|rd|th)?\b\+?.*|\p{L}{1,3}\.?\s?\d.*|\d\s?\p{L}{0,3}.*)$/u;
const PLACEHOLDER =
  /^(linkedin (member|user|mitglied)|mitglied von linkedin|membre de linkedin|miembro de linkedin|utente linkedin|usuário do linkedin|private profile|anonymous)$/iu;
const WRITTEN_SMALL = new Set(
  'esq esquire pharmd psyd edd jd drph dipl dipling diplom mag magister btech mtech beng meng bed med llm llb dphil mphil cpht cspt bsc msc hons emba scd thd dds dmin ing lic rph cphtadv phd'.split(
    ' ',
  ),
);
/** Certain enough to be post-nominals even without a comma before them. */
const UNMISTAKABLE =
  /^(ph\.?d\.?|pharm\.?d\.?|m\.?b\.?a\.?|pmp®?|cpht(-adv)?|cspt|cissp|cfa®?|cpa|rph|bcps|bcscp|fache|shrm-s?cp|psy\.?d\.?|ed\.?d\.?|dphil|mls\(ascp\)\S*)$/iu;
/** What follows a family name and is part of it: `Jr.`, `III`. */
export const GENERATION = /^(jr|sr|junior|senior|i{1,3}|iv|v|2nd|3rd)\.?$/i;

/**
 * Takes a shown name apart from what stands beside it.
 *
 * @param shown - text of a name's place on the page.
 * @returns the name in its own letters; null for placeholders and masked names.
 */
export function readName(shown: string): ShownName {
  const found: ShownName = { name: null, pronouns: null, credentials: [] };
  let text = cleanText(shown).replace(EMOJI, ' ').replace(AFTER, '');
  text = text.replace(BRACKETS, (all, inner: string) => {
    const pronouns = pronounsIn(`(${inner.trim()})`);
    if (pronouns === null) return all;
    found.pronouns ??= pronouns;
    return ' ';
  });
  text = takeCredentials(text.replace(/\s+/g, ' ').trim(), found);
  const name = text
    .replace(/\s+([,)])/g, '$1')
    .replace(/[\s,|·•\-–—/]+$|^[\s,|·•\-–—/]+/gu, '')
    .trim();
  if (isMeaningful(name) && /\p{L}/u.test(name) && !PLACEHOLDER.test(name)) found.name = name;
  return found;
}

function takeCredentials(text: string, found: ShownName): string {
  const [head = '', ...tail] = text.split(/\s*[,，]\s*|\s+\|\s+/u);
  const parts = tail.map((part) => part.trim()).filter(Boolean);
  const kept = parts.filter((part) => {
    const pronouns = pronounsIn(part);
    if (pronouns !== null) found.pronouns ??= pronouns;
    return pronouns === null;
  });
  const first = kept[0];
  if (first === undefined) return takeUnmistakable(head.trim(), found);
  if (GENERATION.test(first)) {
    const rest: string = takeCredentials([head, ...kept.slice(1)].join(', '), found);
    return rest.replace(head, `${head}, ${first}`);
  }
  if (!isCredential(first, head)) return text;
  for (const part of kept) {
    const words = part.split(' ');
    const each = words.length > 1 && words.every((word) => isCredential(word, head));
    found.credentials.push(...(each ? words : [part]));
  }
  return takeUnmistakable(head.trim(), found);
}

/** `Jane Doe PhD`: only well-known ones, and only when a name of two words is left. */
function takeUnmistakable(text: string, found: ShownName): string {
  const words = text.split(' ');
  const taken: string[] = [];
  while (words.length > 2 && UNMISTAKABLE.test(words.at(-1) ?? ''))
    taken.unshift(words.pop() ?? '');
  found.credentials.unshift(...taken);
  return words.join(' ');
}

/** `Smith, Jane` and `SMITH, JANE` are names; after a full name, capitals are post-nominals. */
function isCredential(part: string, head: string): boolean {
  if (part.length > 40 || !/\p{L}/u.test(part)) return false;
  const bare = part.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (WRITTEN_SMALL.has(bare) || UNMISTAKABLE.test(part)) return true;
  if (/[®™]/u.test(part)) return true;
  const letters = part.match(/\p{L}/gu) ?? [];
  const capitals = part.match(/\p{Lu}/gu) ?? [];
  if (capitals.length < 2 || capitals.length / letters.length < 0.4) return false;
  const oneWord = !/\s/.test(head.trim());
  const shouted = head === head.toUpperCase() && letters.length === capitals.length;
  return !(oneWord && (shouted || letters.length > 6)) && !/^\p{Lu}\.?(\s\p{Lu}\.?)?$/u.test(part);
}
