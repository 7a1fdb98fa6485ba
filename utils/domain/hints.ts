/** What a kind friend would say of a letter before it goes. Few, and only what is plainly so; too long for its channel is the counter's to say. */
import type { Purpose } from './message';

type HintKind =
  /** Longer than a stranger reads. */
  | 'long'
  /** Nothing is asked, where something is wanted. */
  | 'noAsk'
  /** More than one thing is asked. */
  | 'manyAsks'
  /** What is asked takes several sentences. */
  | 'spreadAsk'
  /** Something is asked without a word on why this person. */
  | 'bareAsk'
  /** "Sorry to bother you". */
  | 'sorry'
  /** "I just wanted to". */
  | 'just'
  /** Several exclamation marks. */
  | 'loud';

export interface Hint {
  kind: HintKind;
  /** The words it is about, for the screen to show; empty where it is about all of it. */
  words: string;
}

/** A draft as it will go out. */
export interface Written {
  text: string;
  /** Answers of the checklist. */
  why: string;
  ask: string;
}

/** So many words a stranger reads on a telephone without putting it off. */
const LONG_WORDS = 200;
/** An ask of more words is seldom one small thing. */
const ASK_WORDS = 35;
/** More hints than these are homework. */
const MOST = 3;

/** Letters that want something of whoever reads them. */
const ASKING: readonly Purpose[] = [
  'alumni-introduction',
  'informational-interview',
  'advice',
  'ask-introduction',
  'mentorship-proposal',
  'feedback',
  'reference',
];

const QUESTION = /[^.!?？؟\n]*[?？؟]/gu;
const REASON = /\b(?:because|since you|the reason|as you)\b/i;
const SORRY =
  /\b(?:(?:so |very )?sorry (?:to|for) (?:bother|disturb|trouble|tak|interrupt|writ)\w*|apologi[sz]e for (?:the|my)\b)/i;
const JUST =
  /\b(?:I|I['’]m|I am|I was) just \w+|\bjust (?:a quick|checking|following|wanted|wondering)\b/i;
const LOUD = /!!+|![^!]*!/u;

/** @returns at most three, the weightiest first; none for a letter that needs none. */
export function hintsFor({ text, why, ask }: Written, purpose: Purpose): Hint[] {
  if (text.trim() === '') return [];
  const isAsking = ASKING.includes(purpose);
  const questions = text.match(QUESTION) ?? [];
  const hasAsk = questions.length > 0 || ask.trim() !== '';
  const hasReason = why.trim() !== '' || REASON.test(text);
  const hints: (Hint | false)[] = [
    isAsking && !hasAsk && { kind: 'noAsk', words: '' },
    isAsking && hasAsk && !hasReason && { kind: 'bareAsk', words: '' },
    isAsking && isSpread(ask) && { kind: 'spreadAsk', words: '' },
    isAsking && questions.length > 2 && { kind: 'manyAsks', words: '' },
    countWords(text) > LONG_WORDS && { kind: 'long', words: '' },
    said('sorry', text, SORRY),
    said('just', text, JUST),
    said('loud', text, LOUD),
  ];
  return hints.filter((hint) => hint !== false).slice(0, MOST);
}

/** In any language: words as its own rules part them. */
function countWords(text: string): number {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(words).filter(({ isWordLike }) => isWordLike).length;
}

function isSpread(ask: string): boolean {
  const sentences = ask.split(/[.!?。？！؟]+(?:\s|$)/u).filter((one) => one.trim() !== '');
  return sentences.length > 1 || countWords(ask) > ASK_WORDS;
}

function said(kind: HintKind, text: string, pattern: RegExp): Hint | false {
  const found = pattern.exec(text);
  return found !== null && { kind, words: found[0] };
}
