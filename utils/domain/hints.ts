/** What a kind friend would say of a letter before it goes. Few, and only what is plainly so. */
import { graphemes } from './channel-limits';
import type { Purpose } from './message';

export type HintKind =
  /** Longer than a stranger reads. */
  | 'long'
  /** Nothing is asked, where something is wanted. */
  | 'noAsk'
  /** More than one thing is asked. */
  | 'manyAsks'
  /** Something is asked without a word on why this person. */
  | 'bareAsk'
  /** "Sorry to bother you". */
  | 'sorry'
  /** "Just", "only a quick". */
  | 'just'
  /** Several exclamation marks. */
  | 'loud';

export interface Hint {
  kind: HintKind;
  /** The words it is about, for the screen to show; empty where it is about all of it. */
  words: string;
}

export interface Written {
  text: string;
  why: string;
  ask: string;
}

/** So many words a stranger reads on a telephone without scrolling twice. */
const LONG_WORDS = 200;
/** Letters that want something of whoever reads them. */
const ASKING: readonly Purpose[] = [
  'informational-interview',
  'advice',
  'ask-introduction',
  'mentorship-proposal',
  'feedback',
  'reference',
];
const MOST = 3;

/** @returns at most three, the weightiest first. */
export function hintsFor({ text, why, ask }: Written, purpose: Purpose): Hint[] {
  const asks = text.match(/[^.!?\n]*[?？؟]/gu) ?? [];
  const isAsking = ASKING.includes(purpose);
  const hints: (Hint | false)[] = [
    isAsking && asks.length === 0 && ask.trim() === '' && { kind: 'noAsk', words: '' },
    isAsking && why.trim() === '' && graphemes(text) > 0 && { kind: 'bareAsk', words: '' },
    asks.length > 2 && { kind: 'manyAsks', words: (asks.at(-1) ?? '').trim() },
    text.split(/\s+/).length > LONG_WORDS && { kind: 'long', words: '' },
    said(
      'sorry',
      text,
      /\b(?:(?:so |very )?sorry (?:to|for) (?:bother|disturb|tak|interrupt)\w*|apologi[sz]e for (?:the|my)\b)/iu,
    ),
    said('just', text, /\bjust (?:want|wonder|check|reach|ask|follow)\w*|\bonly a quick\b/iu),
    said('loud', text, /![\s\S]*!|!!/u),
  ];
  return hints.filter((hint) => hint !== false).slice(0, MOST);
}

function said(kind: HintKind, text: string, pattern: RegExp): Hint | false {
  const found = pattern.exec(text);
  return found !== null && { kind, words: found[0] };
}
