/** The lines of one card: asked by name, and what nobody has taken is kept. */
import type { ContentLine } from './content-lines';
import { preference } from './line-kinds';

/** A card that is being read. */
export class CardLines {
  private readonly byName: Map<string, ContentLine[]>;
  /** What stays of a line that was read; null for nothing. */
  private readonly left = new Map<ContentLine, ContentLine | null>();

  constructor(private readonly lines: readonly ContentLine[]) {
    this.byName = Map.groupBy(lines, ({ name }) => name);
  }

  /** All of these names that say something, the preferred first. */
  all(...names: string[]): ContentLine[] {
    const there = names.filter((name) => this.byName.has(name));
    const found =
      there.length < 2
        ? (this.byName.get(there[0] ?? '') ?? [])
        : this.lines.filter(({ name }) => there.includes(name));
    return found.length < 2 ? found : found.toSorted((a, b) => preference(a) - preference(b));
  }

  /** Whether any line's name is of a program's own kind: begins with this. */
  hasAny(beginning: string): boolean {
    return this.byName.keys().some((name) => name.startsWith(beginning));
  }

  first(...names: string[]): ContentLine | undefined {
    return this.all(...names)[0];
  }

  /** Nothing more is to be kept of it: a field of Kith's says it all. */
  take(line: ContentLine): void {
    this.left.set(line, null);
  }

  /** As {@link take}, unless the line says more than its value: that it is of work, a mobile's. */
  takePlain(line: ContentLine): void {
    if (isPlain(line)) this.take(line);
  }

  /** Of a list, only the first was taken. */
  leave(line: ContentLine, value: string): void {
    this.left.set(line, { ...line, value });
  }

  /** What is to be kept, in the card's order. */
  rest(): ContentLine[] {
    return this.lines.flatMap((line) => {
      const left = this.left.get(line);
      return left === undefined ? line : (left ?? []);
    });
  }
}

/** Said by the order of a list, or true of all. */
const PLAIN = new Set(['PREF', 'ENCODING', 'CHARSET', 'VALUE']);
const PLAIN_TYPES = new Set(['pref', 'internet', 'voice', '']);

function isPlain({ group, parameters }: ContentLine): boolean {
  if (group !== '') return false;
  return [...parameters].every(([name, values]) =>
    name === 'TYPE' ? values.every((one) => PLAIN_TYPES.has(one.toLowerCase())) : PLAIN.has(name),
  );
}
