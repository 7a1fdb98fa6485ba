/** The lines of a card in the words of a version: 4.0 is what Kith keeps, 3.0 what most phones take. */
import { textValue } from '../content-line';
import { basicDay } from './card-dates';
import type { ContentLine } from './content-lines';
import { LABELS } from './groups';
import { DAYS, ORDERED } from './kept-lines';
import { printLine } from './print-line';

export type VcardVersion = '3.0' | '4.0';

/** @returns each unfolded; a label is a line of its own beside what it labels, as Apple's and Google's programs read it. */
export function inVersion(lines: readonly ContentLine[], version: VcardVersion): string[] {
  const groups = new Set(lines.map(({ group }) => group.toLowerCase()));
  let items = 0;
  return lines.flatMap((line) => {
    const said = version === '3.0' ? inVersion3(line) : inVersion4(line);
    const labels = LABELS.filter((name) => said.parameters.has(name));
    if (labels.length === 0 || said.group !== '') return printLine(said);
    do items += 1;
    while (groups.has(`item${items}`));
    const group = `item${items}`;
    const parameters = new Map(said.parameters);
    for (const name of labels) parameters.delete(name);
    return [
      printLine({ ...said, group, parameters }),
      ...labels.map((name) => {
        const [value = ''] = said.parameters.get(name) ?? [];
        return printLine({ group, name, parameters: new Map(), value: textValue(value) });
      }),
    ];
  });
}

function inVersion4(line: ContentLine): ContentLine {
  const isDay = DAYS.has(line.name) && !line.name.startsWith('X-');
  return isDay ? { ...line, value: basicDay(line.value) } : line;
}

function inVersion3(line: ContentLine): ContentLine {
  const parameters = new Map(line.parameters);
  const types = [...(parameters.get('TYPE') ?? [])];
  const pref = Number(parameters.get('PREF')?.[0]);
  if (line.name === 'EMAIL') types.push('internet');
  if (pref === 1) types.push('pref');
  if (pref === 1 || ORDERED.has(line.name)) parameters.delete('PREF');
  if (types.length > 0) parameters.set('TYPE', types);
  const name = line.name === 'PRONOUNS' ? 'X-PRONOUNS' : line.name;
  const geo = name === 'GEO' && /^geo:(-?[\d.]+),(-?[\d.]+)$/.exec(line.value);
  return { ...line, name, parameters, value: geo ? `${geo[1]};${geo[2]}` : line.value };
}
