/** The message as it is stored while it is written: the user's words, with the fields they still follow. Pure. */
import type { Fields, RenderedPart } from '../../utils/services/templates/fields';
import { literal } from '../../utils/services/templates/literal';

/**
 * @param parts - of the box.
 * @param fields - what there is: a value of anything else, as of a loop's own name, is kept as it reads now.
 * @returns Liquid that fills to the same text.
 */
export function sourceOf(parts: readonly RenderedPart[], fields: Fields): string {
  let source = '';
  let words = '';
  for (const part of parts) {
    if (!staysTied(part, fields)) {
      words += part.text;
      continue;
    }
    source += `${literal(words)}{{ ${part.output} }}`;
    words = '';
  }
  return source + literal(words);
}

function staysTied({ kind, field, output }: RenderedPart, fields: Fields): boolean {
  if (kind === 'text' || field === undefined || output === undefined) return false;
  const root = field.split('.')[0] ?? '';
  return kind === 'missing' || Object.hasOwn(fields, root);
}
