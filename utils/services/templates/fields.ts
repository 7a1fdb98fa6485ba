/** What a template may name, and what filling one gives. Types only: everybody may know them, the engine is loaded late. */

/** Values by name, nested: `person.greeting`. A value is text and nothing else: what looks like Liquid in it stays text. */
export interface Fields {
  readonly [name: string]: string | Fields;
}

/** A piece of a filled template, so that the screen can show what came from where. */
export interface RenderedPart {
  /** `text` stands in the template, `value` came from a field, `missing` is a field that has nothing to say. */
  kind: 'text' | 'value' | 'missing';
  /** For `missing`, the field in square brackets: never nothing. */
  text: string;
  /** As the template names it, `person.organization`; absent for `text`. */
  field?: string;
  /** All that the template says between the braces, `ask | sentence`; absent for `text`. */
  output?: string;
}

export interface Rendered {
  parts: RenderedPart[];
  /** All parts together. */
  text: string;
  /** The fields that have nothing to say, each once, in order. */
  missing: string[];
}
