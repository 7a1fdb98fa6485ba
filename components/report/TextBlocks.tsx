/** A text to hand over, as it will read: the same parts that are copied. */
import { Fragment } from 'react';
import type { Block } from '../../utils/exchange/markdown/document';
import { Fact } from '../ui/Fact';

/** Its headings stand below the page's own. */
export function TextBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place, and nothing of their own to keep
    <Fragment key={at}>{partOf(block)}</Fragment>
  ));
}

function partOf(block: Block) {
  switch (block.is) {
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Heading dir="auto">{block.text}</Heading>;
    }
    case 'text':
      return <p dir="auto">{block.text}</p>;
    case 'points':
      return (
        <ul>
          {block.points.map((point, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two points may say the same, and hold nothing typed.
            <li key={at} dir="auto">
              {point}
            </li>
          ))}
        </ul>
      );
    case 'links':
      return (
        <ul>
          {block.links.map(({ text, path }) => (
            <li key={path} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, value }) => (
            <Fact key={label} label={label}>
              <bdi>{value}</bdi>
            </Fact>
          ))}
        </dl>
      );
  }
}
