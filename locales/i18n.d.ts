/**
 * The types of `#i18n`: which sentences there are, and what each needs to be said. Those that come with
 * @wxt-dev/i18n say the same, but intersect each key with all keys at each call, which made the type check
 * take twice as long with every few hundred sentences. Here each set of keys is worked out once.
 */
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

type Sentences = GeneratedI18nStructure;
type Key = keyof Sentences;
/** The keys whose sentences are of this shape. */
type Shaped<F> = { [K in Key]: Sentences[K] extends F ? K : never }[Key];

type Count = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Word = string | number;
type Named = Shaped<{ namedSubstitutions: readonly string[] }>;
type Counted = Shaped<{ plural: true }>;
type Numbered = Shaped<{ substitutions: Count }>;

/** What stands for `{name}`. */
type Words<K extends Key> = Sentences[K] extends { namedSubstitutions: readonly (infer N)[] }
  ? { [W in N & string]: Word }
  : never;
/** What stands for `$1`, `$2` …, as many as the sentence has. */
type Places<K extends Key> = K extends Key ? Tuple<Sentences[K]['substitutions']> : never;
type Tuple<N extends number, T extends Word[] = []> = T['length'] extends N
  ? T
  : Tuple<N, [...T, Word]>;

interface Say {
  (key: Exclude<Key, Named | Counted | Numbered>): string;
  (key: Exclude<Counted, Named>, n: number): string;
  <K extends Exclude<Named, Counted | Numbered>>(key: K, words: Words<K>): string;
  <K extends Named & Counted>(key: K, n: number, words: Words<K>): string;
  <K extends Exclude<Numbered, Named | Counted>>(key: K, places: Places<K>): string;
  <K extends Exclude<Numbered & Counted, Named>>(key: K, n: number, places: Places<K>): string;
}

export declare const i18n: { t: Say };
