/** What a file says of somebody kept, as it is written over what is kept: nothing is lost, no list grows twice. */
import type { KnownRule } from './import-job';
import { isEmpty } from './is-empty';
import { isSame } from './is-same';
import { withNote } from './note';
import type { Person } from './person';
import type { PersonValues } from './person-values';
import { uniteEntries, uniteLines } from './unite';

/** Lists that are always added to; positions and education are read as a whole. */
const LINES = ['tags', 'relationships', 'links', 'emails', 'phones', 'credentials'] as const;

/** Properties that a card has once: a second line would contradict the first. */
const ONCE = /^(BDAY|ANNIVERSARY|DEATHDATE|GENDER|KIND|BIRTHPLACE|DEATHPLACE)\b/i;

type Written = Partial<PersonValues> & Partial<Pick<Person, 'origins'>>;

/**
 * @param values - of the row, cleaned.
 * @param origins - where its values come from; one without is the user's own word.
 * @param rule - `add`: only what is missing; `replace`: the file's single values are taken too.
 * @returns the fields that change, none where all is there.
 */
export function fromFile(
  person: Person,
  values: Partial<PersonValues>,
  origins: Person['origins'],
  rule: Exclude<KnownRule, 'skip'>,
): Written {
  const written: Written = {};
  const taken: string[] = [];
  for (const [field, value] of Object.entries(values)) {
    if (isEmpty(value)) continue;
    const kept = person[field];
    const next = joined(field, kept, value, rule);
    if (isSame(kept, next)) continue;
    Object.assign(written, { [field]: next });
    if (!Array.isArray(kept) || kept.length === 0) taken.push(field);
  }
  if (taken.length === 0) return written;
  const { ...after } = person.origins;
  for (const field of taken) {
    delete after[field];
    if (Object.hasOwn(origins, field)) after[field] = origins[field];
  }
  return isSame(after, person.origins) ? written : { ...written, origins: after };
}

function joined(field: string, kept: unknown, value: unknown, rule: 'add' | 'replace'): unknown {
  if (field === 'note') return withNote((kept as string | null) ?? null, String(value));
  if (field === 'vcard') return unitedCard((kept as string[] | undefined) ?? [], value as string[]);
  if (LINES.some((one) => one === field))
    return uniteLines(field, (kept as string[] | undefined) ?? [], value as string[]);
  if (isEmpty(kept)) return value;
  if (rule === 'add') return kept;
  if (field === 'positions' || field === 'education')
    return uniteEntries(value as Person['positions'], kept as Person['positions']);
  return value;
}

const propertyOf = (line: string) => ONCE.exec(line)?.[1]?.toUpperCase();

function unitedCard(kept: readonly string[], lines: readonly string[]): string[] {
  const once = new Set(kept.map(propertyOf));
  const fresh = lines.filter((line) => {
    const property = propertyOf(line);
    return property === undefined || !once.has(property);
  });
  return [...new Set([...kept, ...fresh])];
}
