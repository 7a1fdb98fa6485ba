/**
 * Apple's and Google's groups: `item1.TEL` and, on another line, `item1.X-ABLabel` with what the number is called.
 * A label becomes a parameter of what it labels, so that each line says all there is to say; writing undoes it.
 */
import type { ContentLine, Parameters } from './content-lines';
import { textOf } from './values';

/** Lines that only say something of another line of their group. */
export const LABELS = ['X-ABLABEL', 'X-ABADR'] as const;

const isLabel = ({ name }: ContentLine) => LABELS.some((one) => one === name);

interface Group {
  /** How many lines are more than a label. */
  owners: number;
  /** By name; null where two of one name stand in the group. */
  labels: Map<string, ContentLine> | null;
}

/** @returns the lines in their order; only where several share a group does it stay. */
export function ungrouped(lines: readonly ContentLine[]): readonly ContentLine[] {
  const groups = groupsOf(lines);
  if (groups.size === 0) return lines;
  return lines.flatMap((line) => {
    const group = groups.get(line.group.toLowerCase());
    if (!group || group.owners > 1 || group.labels === null) return line;
    if (group.owners === 0) return { ...line, group: '' };
    if (isLabel(line)) return [];
    return { ...line, group: '', parameters: labelled(line, [...group.labels.values()]) };
  });
}

function groupsOf(lines: readonly ContentLine[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    if (line.group === '') continue;
    const key = line.group.toLowerCase();
    const group: Group = groups.get(key) ?? { owners: 0, labels: new Map() };
    groups.set(key, group);
    if (!isLabel(line)) group.owners += 1;
    else if (group.labels?.has(line.name)) group.labels = null;
    else group.labels?.set(line.name, line);
  }
  return groups;
}

/** Cards say the same labels again and again: each is put beside the same parameters once. */
const labelledBefore = new WeakMap<Parameters, Map<string, Parameters>>();

function labelled({ parameters }: ContentLine, labels: readonly ContentLine[]): Parameters {
  if (labels.length === 0) return parameters;
  const before = labelledBefore.get(parameters) ?? new Map<string, Parameters>();
  labelledBefore.set(parameters, before);
  const key = labels.map(({ name, value }) => `${name}:${value}`).join('\n');
  const known = before.get(key);
  if (known) return known;
  const said = labels.map(({ name, value }) => [name, [textOf(value)]] as const);
  const whole = new Map([...parameters, ...said]);
  before.set(key, whole);
  return whole;
}
