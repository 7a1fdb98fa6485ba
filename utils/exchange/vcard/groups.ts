/**
 * Apple's and Google's groups: `item1.TEL` and, on another line, `item1.X-ABLabel` with what the number is called.
 * A label becomes a parameter of what it labels, so that each line says all there is to say; writing undoes it.
 */
import type { ContentLine } from './content-lines';
import { textOf } from './values';

/** Lines that only say something of another line of their group. */
export const LABELS = ['X-ABLABEL', 'X-ABADR'] as const;

const isLabel = ({ name }: ContentLine) => LABELS.some((one) => one === name);

/** @returns the lines in their order; only where several share a group does it stay. */
export function ungrouped(lines: readonly ContentLine[]): ContentLine[] {
  if (lines.every(({ group }) => group === '')) return [...lines];
  const groups = Map.groupBy(lines, ({ group }) => group.toLowerCase());
  return lines.flatMap((line) => {
    if (line.group === '') return line;
    const members = groups.get(line.group.toLowerCase()) ?? [];
    const labelled = members.filter((one) => !isLabel(one));
    const labels = members.filter(isLabel);
    if (labelled.length > 1 || new Set(labels.map(({ name }) => name)).size < labels.length)
      return line;
    if (labelled.length === 0) return { ...line, group: '' };
    if (isLabel(line)) return [];
    const parameters = new Map(line.parameters);
    for (const label of labels) parameters.set(label.name, [textOf(label.value)]);
    return { ...line, group: '', parameters };
  });
}
