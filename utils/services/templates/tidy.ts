/**
 * Mends the seams of a filled template: where a part was left out, two spaces, two blank lines or a lost comma
 * meet. What stands within one piece was typed so on purpose and stays.
 */
import type { RenderedPart } from './fields';

/** @param pieces - as the engine wrote them; two texts side by side had something between them that is not there. */
export function tidy(pieces: readonly RenderedPart[]): RenderedPart[] {
  if (pieces.length < 2) return [...pieces];
  const parts: RenderedPart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') last.text = joined(last.text, piece.text);
    else if (piece.kind === 'text' && last?.kind === 'value')
      parts.push({ ...piece, text: afterValue(last.text, piece.text) });
    else parts.push({ ...piece });
  }
  return trimmed(parts).filter(({ text }) => text !== '');
}

const countBreaks = (text: string) => text.split('\n').length - 1;

/** Two texts with nothing left between them. */
function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  const tail = /\s*$/.exec(before)?.[0] ?? '';
  const lead = /^\s*/.exec(after)?.[0] ?? '';
  const head = before.slice(0, before.length - tail.length);
  const rest = after.slice(lead.length);
  const breaks = Math.max(countBreaks(tail), countBreaks(lead));
  if (breaks > 0) return head + '\n'.repeat(breaks) + rest;
  if (!/^[.,;:!?…)]/.test(rest)) return head + (tail || lead) + rest;
  // What was left out may have been the last of a list.
  return (tail ? head.replace(/[,;]$/, '') : head) + rest;
}

/** A value that ends a sentence by itself needs no second point. */
function afterValue(value: string, text: string): string {
  return /[.!?…。！？؟]$/u.test(value) && /^\.(?!\.)/.test(text) ? text.slice(1) : text;
}

/** Nothing stands before the first word or behind the last. */
function trimmed(parts: RenderedPart[]): RenderedPart[] {
  const first = parts[0];
  const last = parts.at(-1);
  if (first?.kind === 'text') first.text = first.text.trimStart();
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return parts;
}
