/**
 * What JSON-LD, microdata, RDFa and microformats have in common: things with types, and properties
 * whose values are text or other things. Names are those of schema.org (vocabulary.ts).
 */

export type Value = string | Thing;

export interface Thing {
  /** Its address or name in the page's data; null for one without. */
  id: string | null;
  types: Set<string>;
  values: Map<string, Value[]>;
  /** Values that a person could not see on the page: they count where nothing else is said. */
  unseen: Map<string, Value[]>;
  /** The whole thing is out of sight on the page. */
  hidden: boolean;
}

/** A page says at most this much; the rest is not read. */
const MAX_STATEMENTS = 20_000;
/** Texts that one property may have. */
const MAX_TEXTS = 200;
/** Raw text is cut here, before any pattern sees it. Markup may outweigh a value several times. */
export const LINE_MAX = 2_000;
/** The same for text of several lines. */
export const PROSE_MAX = 20_000;

export class Graph {
  readonly things: Thing[] = [];
  private readonly byId = new Map<string, Thing>();
  private statements = 0;

  /** The thing of that id, made when new; always a new one for null. */
  thing(id: string | null = null): Thing {
    const known = id === null ? undefined : this.byId.get(id);
    if (known) return known;
    const thing: Thing = {
      id,
      types: new Set(),
      values: new Map(),
      unseen: new Map(),
      hidden: false,
    };
    this.things.push(thing);
    if (id !== null) this.byId.set(id, thing);
    return thing;
  }

  add(thing: Thing, property: string, value: Value, seen = true): void {
    this.statements += 1;
    if (value === '' || this.statements > MAX_STATEMENTS || property.length > LINE_MAX) return;
    const values = seen ? thing.values : thing.unseen;
    const known = values.get(property);
    const kept = typeof value === 'string' ? cut(value, property) : value;
    if (known === undefined) values.set(property, [kept]);
    else if (typeof kept !== 'string' || known.length < MAX_TEXTS) known.push(kept);
  }

  get isFull(): boolean {
    return this.statements > MAX_STATEMENTS || this.things.length > MAX_STATEMENTS;
  }
}

function cut(text: string, property: string): string {
  return text.slice(0, property === 'description' ? PROSE_MAX : LINE_MAX);
}

/** The values of the given properties, in the order of the names. */
export function valuesOf(thing: Thing, ...properties: string[]): Value[] {
  return properties.flatMap((name) => thing.values.get(name) ?? thing.unseen.get(name) ?? []);
}
