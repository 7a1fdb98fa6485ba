/**
 * What the fields of an item take. An item is a thing of a mentorship's: a goal, an advice, a favour. Each says once
 * what its fields are (the files beside this one); its row's type, the door it comes in by, its form, its words in
 * a search and in a text all follow from that.
 */
import type { Row } from '../row';

/** One line, a name for what it is about. */
const LINE = 500;
const TEXT = 20_000;

interface Line {
  is: 'line' | 'text' | 'address';
  /** In UTF-16 units. */
  longest: number;
  required: boolean;
}
interface Choice<C extends string> {
  is: 'choice';
  of: readonly [C, ...C[]];
}
interface MaybeChoice<C extends string> {
  is: 'maybe';
  of: readonly C[];
}
/** Several of a few: a set. */
interface Choices<C extends string> {
  is: 'choices';
  of: readonly C[];
}
/** A plain date, `2026-12-01`, or null. */
interface DateRule {
  is: 'date';
}
interface Flag {
  is: 'flag';
}
/** A whole number between two, both included, or null. */
interface Scale {
  is: 'scale';
  from: number;
  to: number;
}
/** Short lines that the user types one after another, a set: skills. */
interface WordsRule {
  is: 'words';
}
/** The id of another row; null for none, unless it is required. */
interface Id<R extends boolean> {
  is: 'id';
  required: R;
}
/** Ids of other rows: a set. */
interface Ids {
  is: 'ids';
  required: boolean;
}

export type Rule =
  | Line
  | Choice<string>
  | MaybeChoice<string>
  | Choices<string>
  | DateRule
  | Flag
  | Scale
  | WordsRule
  | Id<boolean>
  | Ids;
export type Rules = Readonly<Record<string, Rule>>;

type ValueOf<R extends Rule> = R extends Line
  ? string
  : R extends Choice<infer C>
    ? C
    : R extends MaybeChoice<infer C>
      ? C | null
      : R extends Choices<infer C>
        ? C[]
        : R extends Flag
          ? boolean
          : R extends Scale
            ? number | null
            : R extends WordsRule | Ids
              ? string[]
              : R extends Id<true>
                ? string
                : string | null;

/** The values that these rules let in. */
export type ItemValues<R extends Rules> = { -readonly [F in keyof R]: ValueOf<R[F]> };
/** A stored item; unknown fields are kept and passed on, as in every row. */
export type ItemRow<R extends Rules> = Row & ItemValues<R>;

export const line = (longest = LINE): Line => ({ is: 'line', longest, required: false });
export const requiredLine = (longest = LINE): Line => ({ is: 'line', longest, required: true });
export const text = (longest = TEXT): Line => ({ is: 'text', longest, required: false });
export const requiredText = (longest = TEXT): Line => ({ is: 'text', longest, required: true });
/** A web address, as it was typed; empty for none. */
export const address = (): Line => ({ is: 'address', longest: 2048, required: false });
/** One of a few; the first unless told otherwise. */
export const choice = <const C extends string>(of: readonly [C, ...C[]]): Choice<C> => ({
  is: 'choice',
  of,
});
export const maybe = <const C extends string>(of: readonly C[]): MaybeChoice<C> => ({
  is: 'maybe',
  of,
});
export const choices = <const C extends string>(of: readonly C[]): Choices<C> => ({
  is: 'choices',
  of,
});
export const date = (): DateRule => ({ is: 'date' });
export const flag = (): Flag => ({ is: 'flag' });
export const scale = (from: number, to: number): Scale => ({ is: 'scale', from, to });
export const words = (): WordsRule => ({ is: 'words' });
export const id = (): Id<false> => ({ is: 'id', required: false });
export const requiredId = (): Id<true> => ({ is: 'id', required: true });
export const ids = (): Ids => ({ is: 'ids', required: false });
export const requiredIds = (): Ids => ({ is: 'ids', required: true });

/** Which fields of these rules merge by member instead of as a whole. */
export function setsOf(rules: Rules): string[] {
  return Object.keys(rules).filter((field) => {
    const is = rules[field]?.is;
    return is === 'choices' || is === 'words' || is === 'ids';
  });
}
