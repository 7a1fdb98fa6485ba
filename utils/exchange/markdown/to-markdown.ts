/** Writes a text as Markdown (CommonMark 0.31). What was typed is shown as typed: none of it is markup. */
import type { Block } from './document';

/** @returns the text with one line break at its end; blocks stand a blank line apart. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text.replace(/\n+/g, ' '))}`;
    case 'text':
      return paragraphs(block.text, '');
    case 'points':
      return block.points.map((point) => `- ${paragraphs(point, '  ')}`).join('\n');
    case 'facts':
      return block.facts
        .map(({ label, value }) => `- **${escaped(label)}:** ${paragraphs(value, '  ')}`)
        .join('\n');
    case 'links':
      return block.links
        .map(({ text, path }) => `- [${escaped(text)}](${address(path)})`)
        .join('\n');
  }
}

/** No name in it ends the link or leads out of the folder. */
const address = (path: string) =>
  path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')),
    )
    .join('/');

/** Lines stay lines, and blank lines part paragraphs; in a list they belong to its point. */
function paragraphs(text: string, indent: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(escaped).join(`\\\n${indent}`))
    .join(`\n\n${indent}`);
}

/** Any ASCII punctuation may stand behind a backslash. What opens a list or a heading does so only where a line begins. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
