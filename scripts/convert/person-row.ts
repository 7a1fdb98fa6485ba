/** Somebody from a file as a row that is never stored: writers of files take rows. */
import { createHash } from 'node:crypto';
import { InvalidInputError } from '../../utils/domain/errors';
import type { Person } from '../../utils/domain/person';
import { blankPerson, cleanPersonValues } from '../../utils/domain/person-values';
import type { ImportedPerson } from '../../utils/exchange/imported';

/**
 * Through the same door as an import.
 *
 * @returns null for whom that door would not let in: a name with nothing that can be seen.
 */
export function rowOf(person: ImportedPerson): Person | null {
  const { line: _line, uid, status, ...values } = person;
  try {
    const clean = cleanPersonValues(values);
    if (!clean.name) return null;
    return {
      ...blankPerson(),
      ...clean,
      id: uid?.replace(/^urn:uuid:/i, '') ?? uuidOf(values),
      _c: {},
      _s: 0,
      status: status ?? 'saved',
      address: null,
      origins: {},
      savedAt: '',
      lastContactAt: null,
    };
  } catch (error) {
    if (error instanceof InvalidInputError) return null;
    throw error;
  }
}

/** The same for the same values, so that a file converted twice is the same (RFC 9562, 5.8). */
function uuidOf(values: object): string {
  const hash = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  const [a, b, c, d] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
  ];
  return `${a}-${b}-8${c}-8${d}-${hash.slice(20, 32)}`;
}
