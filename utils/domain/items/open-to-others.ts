/**
 * What others may see. Whatever leaves Kith as text (a report, an agenda, a note, a file), or shows where somebody
 * may look over a shoulder (notifications, the graph of introductions), passes through here first.
 */

/** Somebody, or something about people, that may be kept between two. */
interface Confided {
  confidential: boolean;
}
interface AboutPeople extends Confided {
  personId?: string | null;
  personIds?: readonly string[];
  introducerId?: string | null;
}

/**
 * Leaves out what is confidential.
 *
 * @param people - whom the rows may name: what names one of them who is confidential is left out too. Not given
 *   where the reader is the one whom the rows are about.
 */
export function withoutConfidential<T extends AboutPeople>(
  rows: readonly T[],
  people: readonly (Confided & { id: string })[] = [],
): T[] {
  const confided = new Set(people.filter((one) => one.confidential).map(({ id }) => id));
  return rows.filter(
    (row) => !row.confidential && !namedIn(row).some((personId) => confided.has(personId)),
  );
}

/** The ids of those whom a row is about. */
export function namedIn({
  personId,
  personIds = [],
  introducerId,
}: Omit<AboutPeople, 'confidential'>): string[] {
  const named = [personId, introducerId, personIds].flat();
  // A damaged row may hold anything.
  return [...new Set(named.filter((id) => typeof id === 'string'))];
}
