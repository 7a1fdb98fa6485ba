/**
 * Apple's and Google's groups: `item1.TEL` and, on another line, `item1.X-ABLabel` with what the number is called.
 * A label becomes a parameter of what it labels, so that each line says all there is to say; writing undoes it.
 */
import type { ContentLine, Parameters } from './content-lines';
import { textOf } from './values';

/** Lines that only say something of another line of their group. */
export const LABELS = ['X-ABLABEL', 'X-ABADR'] as const;

const isLabel = ({ name }: ContentLine) => LABELS.some((one) => one === name);

/** @returns the lines in their order; only where several share a group does it stay. */
export function ungrouped(lines: readonly ContentLine[]): ContentLine[] {
  const groups = new Map<string, ContentLine[]>();
  for (const line of lines) {
    if (line.group === '') continue;
    const members = groups.get(line.group.toLowerCase());
    if (members) members.push(line);
    else groups.set(line.group.toLowerCase(), [line]);
  }
  if (groups.size === 0) return [...lines];
  return lines.flatMap((line) => {
    if (line.group === '') return line;
    const members = groups.get(line.group.toLowerCase()) ?? [];
    const labels = members.filter(isLabel);
    const isOdd = new Set(labels.map(({ name }) => name)).size < labels.length;
    if (members.length - labels.length > 1 || isOdd) return line;
    if (members.length === labels.length) return { ...line, group: '' };
    return isLabel(line) ? [] : { ...line, group: '', parameters: labelled(line, labels) };
  });
}

/** Cards say the same labels again and again: each is put beside the same parameters once. */
const labelledBefore = new WeakMap<Parameters, Map<string, Parameters>>();

function labelled({ parameters }: ContentLine, labels: readonly ContentLine[]): Parameters {
  if (labels.length === 0) return parameters;
  const said = labels.map(({ name, value }) => [name, [textOf(value)]] as const);
  const before = labelledBefore.get(parameters) ?? new Map<string, Parameters>();
  labelledBefore.set(parameters, before);
  const key = JSON.stringify(said);
  const known = before.get(key) ?? new Map([...parameters, ...said]);
  before.set(key, known);
  return known;
}
