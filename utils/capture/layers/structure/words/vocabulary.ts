/** How the words of many languages are looked up: by their beginnings where words are parted by spaces, anywhere in the scripts that part none. */
import { foldWord } from '../../../text/words/months';

/** Scripts that write words without spaces between them. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Articles and conjunctions written together with the word that follows. */
const ATTACHED = /^(?:وال|ال|لل|بال|و|ה|ו|ל|ב)(?=.{3})/u;

export interface Vocabulary {
  /** Whether any word of a text is in it. */
  isIn: (text: string) => boolean;
  /** How many of the words are in it. */
  count: (words: readonly string[]) => number;
}

/**
 * @param list - parted by white space: `dean` is that word alone, `direct*` every word that begins so,
 *   `*ologist` that ends so, `maitre_de` several words. Accents and case do not count.
 */
export function vocabulary(list: string): Vocabulary {
  const whole = new Set<string>();
  const stems = new Set<string>();
  const inside: string[] = [];
  const phrases: string[] = [];
  const endings: string[] = [];
  let longest = 0;
  for (const entry of foldWord(list).split(/\s+/).filter(Boolean)) {
    const word = entry.replace(/\*$/, '').replace(/_/g, ' ');
    if (word.startsWith('*')) endings.push(word.slice(1));
    else if (UNPARTED.test(word)) inside.push(word);
    else if (word.includes(' ')) phrases.push(` ${word}`);
    else if (entry.endsWith('*')) {
      stems.add(word);
      longest = Math.max(longest, word.length);
    } else whole.add(word);
  }
  const unparted = inside.length > 0 ? new RegExp(inside.join('|'), 'u') : null;

  function has(word: string): boolean {
    if (whole.has(word) || endings.some((end) => word.endsWith(end))) return true;
    for (let end = Math.min(word.length, longest); end > 2; end -= 1) {
      if (stems.has(word.slice(0, end))) return true;
    }
    const bare = word.replace(ATTACHED, '');
    return bare !== word && has(bare);
  }

  const self: Vocabulary = {
    isIn(text) {
      const answers = memory?.answersOf(self);
      const known = answers?.get(text);
      if (known !== undefined) return known;
      const { folded, words, spaced } = foldedOf(text);
      const answer =
        unparted?.test(folded) ||
        words.some(has) ||
        phrases.some((phrase) => spaced.includes(phrase));
      answers?.set(text, answer);
      return answer;
    },
    count: (words) => words.filter((word) => has(foldedOf(word).folded)).length,
  };
  return self;
}

interface Folded {
  folded: string;
  words: string[];
  /** The words with a space before each, for those that are several. */
  spaced: string;
}

/** One text of a page is asked of many vocabularies, several times over. */
class Memory {
  readonly texts = new Map<string, Folded>();
  readonly #answers = new Map<Vocabulary, Map<string, boolean>>();

  answersOf(vocabulary: Vocabulary): Map<string, boolean> {
    const answers = this.#answers.get(vocabulary) ?? new Map<string, boolean>();
    this.#answers.set(vocabulary, answers);
    return answers;
  }
}

let memory: Memory | null = null;

/** Runs what asks much of one page's texts; nothing of them is kept when it ends. */
export function withMemory<T>(work: () => T): T {
  const outer = memory;
  memory ??= new Memory();
  try {
    return work();
  } finally {
    memory = outer;
  }
}

function foldedOf(text: string): Folded {
  const known = memory?.texts.get(text);
  if (known) return known;
  const folded = foldWord(text);
  const words = wordsOf(folded);
  const found = { folded, words, spaced: ` ${words.join(' ')}` };
  memory?.texts.set(text, found);
  return found;
}

/** The words of a text, without punctuation; `assoc.` is `assoc`, `vice-dean` is two. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['"׳״][\p{L}\p{M}]+)*/gu) ?? [];
}
