/** Which of a page's e-mail addresses is the person's: a secretary's and an office's are not. */
import { safeEmail } from '../../text/links';
import { emailIn } from './line-kinds';
import type { Outline } from './outline';
import { wordsSpelt } from './spelt-name';

/** Boxes that several people read. */
const SHARED =
  /^(?:office|admin|secret|sekret|segret|buero|enquir|inquir|press|reception|team|support|webmaster|dept|marketing|events?|no-?reply|help|service|dean|library|hr|jobs|post|empfang|accueil|jimu|titkar)/i;
/** Those that are one person's at a host of their name. */
const OPEN = /^(?:info|contact|kontakt|mail|hello|hallo)/i;
/** Lines that are about who helps them. */
const HELPERS =
  /secret|sekret|assist|vorzimmer|секрет|γραμματ|秘書|비서|조교|助理|titkár|sihteeri|contact person|ansprechpartner/iu;

/**
 * @param at - the line with the name; `end` is the line after their card.
 * @returns the one in their card, else the one on the page that spells their name; null where neither is sure.
 */
export function emailOf(outline: Outline, at: number, end: number, name: string): string | null {
  const found = new Map<string, boolean>();
  const add = (email: string | null, line: number) => {
    if (email === null || isShared(email, name)) return;
    const isInCard = line >= at && line < end;
    if (isInCard || isOfName(email, name))
      found.set(email, isInCard || (found.get(email) ?? false));
  };
  for (const { href, text, line: next } of outline.links) {
    // An icon stands before the line that follows it, and belongs to the one above.
    const line = text === '' ? next - 1 : next;
    const isHelpers = HELPERS.test(outline.lines[line]?.text ?? '');
    if (/^mailto:/i.test(href) && !isHelpers) add(safeEmail(href), line);
  }
  for (const [index, { text }] of outline.lines.entries()) {
    if (/[@＠]|\bat\b|\(|\[|\{/iu.test(text) && !HELPERS.test(text.split('@')[0] ?? ''))
      add(emailIn(text), index);
  }
  const all = [...found];
  const own = all.filter(([email]) => isOfName(email, name));
  const likely = own.length > 0 ? own : all;
  const inCard = likely.filter(([, isInCard]) => isInCard);
  const best = inCard.length > 0 ? inCard : likely;
  return best.length === 1 ? (best[0]?.[0] ?? null) : null;
}

/** `m.okafor@`, `mokafor@`, `mara@` are Mara Okafor's own, and whatever is at `maraokafor.example`. */
function isOfName(email: string, name: string): boolean {
  const [local = '', host = ''] = email.split('@');
  return wordsSpelt(name, local).length > 0 || wordsSpelt(name, host).length > 1;
}

function isShared(email: string, name: string): boolean {
  const [local = '', host = ''] = email.split('@');
  return SHARED.test(local) || (OPEN.test(local) && wordsSpelt(name, host).length < 2);
}
