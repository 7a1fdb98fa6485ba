/** Writes a text for a message: no marks, but lines and room between its parts. */
import type { Block } from './document';

/** @returns the text with one line break at its end; blocks stand a blank line apart. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.is) {
    case 'heading':
      return block.level === 1 ? block.text.toLocaleUpperCase() : block.text;
    case 'text':
      return block.text;
    case 'points':
      return block.points.map((point) => `– ${indented(point)}`).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${indented(value)}`).join('\n');
    case 'links':
      return block.links.map(({ text }) => `– ${indented(text)}`).join('\n');
  }
}

const indented = (text: string) => text.replace(/\n/g, '\n  ');
