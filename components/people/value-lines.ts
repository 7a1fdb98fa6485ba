/** Any field's value as lines to read, where values stand beside each other to be compared. */
import type { Education, Position } from '../../utils/domain/person';
import { statusWords } from '../ui/status-words';
import { howWeMetWords } from './how-we-met-words';
import { relationshipWords } from './relationship-words';
import { spanWords } from './span-words';

const joined = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

function entryLine(field: string, entry: unknown): string {
  if (field === 'positions') {
    const { title, organization, start, end, current } = entry as Position;
    return joined([title, organization, spanWords(start, end, current)]);
  }
  const { school, degree, field: subject, start, end } = entry as Education;
  return joined([school, degree, subject, spanWords(start, end, false)]);
}

function textLine(field: string, value: string): string {
  if (field === 'status') return statusWords(value as Parameters<typeof statusWords>[0]);
  if (field === 'relationships') return relationshipWords(value);
  return field === 'howWeMet' ? howWeMetWords(value) : value;
}

/**
 * @param nameOf - says whom an id names; ids are shown as nothing without it.
 * @returns none for an empty value.
 */
export function valueLines(
  field: string,
  value: unknown,
  nameOf: (id: string) => string | undefined = () => undefined,
): string[] {
  if (field === 'introducedBy') return [nameOf(String(value)) ?? ''].filter(Boolean);
  const items: unknown[] = [value].flat();
  return items
    .map((item) =>
      typeof item === 'object' && item !== null
        ? entryLine(field, item)
        : textLine(field, String(item ?? '')),
    )
    .filter((line) => line !== '');
}
