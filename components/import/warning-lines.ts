/** What readers warn of, put together so that a thousand places of one kind are one sentence. */
import type { ImportedFile, ImportWarning } from '../../utils/exchange/imported';

export interface WarnedPlaces {
  file: string;
  reason: ImportWarning['reason'];
  /** Which column, property or field; null where it is about none. */
  field: string | null;
  /** From 1, each once; empty where it is about the file as a whole. */
  lines: number[];
}

/** @returns one entry for each file, reason and field, in the order of their first places. */
export function warnedPlaces(files: readonly ImportedFile[]): WarnedPlaces[] {
  const groups = new Map<string, { places: WarnedPlaces; lines: Set<number> }>();
  for (const { name, warnings } of files)
    for (const { line, reason, field = null } of warnings) {
      const key = JSON.stringify([name, reason, field]);
      const group = groups.get(key) ?? {
        places: { file: name, reason, field, lines: [] },
        lines: new Set<number>(),
      };
      groups.set(key, group);
      if (line !== null) group.lines.add(line);
    }
  return Array.from(groups.values(), ({ places, lines }) => ({ ...places, lines: [...lines] }));
}
