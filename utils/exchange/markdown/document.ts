/** A text to hand over, before it is Markdown, plain text or a page: its parts in their order. */

/** A label and what it says; of several lines too. */
export interface TextFact {
  label: string;
  value: string;
}

/** A name that leads to another file of the same folder. */
export interface TextLink {
  text: string;
  /** Its path, as it stands in the folder: `people/Ana Ruiz.md`. */
  path: string;
}

export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'text'; text: string }
  | { is: 'points'; points: readonly string[] }
  | { is: 'facts'; facts: readonly TextFact[] }
  | { is: 'links'; links: readonly TextLink[] };
