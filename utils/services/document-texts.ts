/** A text to hand over, in the two ways it leaves Kith. */
import type { Block } from '../exchange/markdown/document';
import { toMarkdown } from '../exchange/markdown/to-markdown';
import { toText } from '../exchange/markdown/to-text';

export interface DocumentTexts {
  /** To paste into a message. */
  plain: string;
  markdown: string;
}

export function documentTexts(blocks: readonly Block[]): DocumentTexts {
  return { plain: toText(blocks), markdown: toMarkdown(blocks) };
}
