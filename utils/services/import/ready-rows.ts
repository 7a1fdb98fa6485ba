/** Rows of files made ready: cleaned at the door as everything is, with all they can be known by. */
import { normaliseLink } from '../../capture/text/links';
import { rowName } from '../../domain/import-job';
import type { Person } from '../../domain/person';
import { cleanPersonValues, type PersonValues } from '../../domain/person-values';
import { signsOf } from '../../domain/signs';
import type { ImportedFile, ImportedPerson } from '../../exchange/imported';
import { mapInTurns } from './in-turns';
import { keysIn, mayBeOne, namedKey, nameForms, ownKey, type RowKey, writerOf } from './row-keys';

export interface ReadyRow {
  /** `file name:line`, as choices name it. */
  name: string;
  file: string;
  line: number;
  values: Partial<PersonValues>;
  /** What of somebody new is as the file says. */
  begins: Pick<Person, 'status'> & Partial<Pick<Person, 'savedAt' | 'keepInTouch' | 'pausedUntil'>>;
  /** The site that wrote the file; null where its values are the user's own words. */
  writer: string | null;
  keys: RowKey[];
  /** The row's own key. */
  own: RowKey['key'];
  /** The row's own key where its id is somebody else's too; null where it has no such id. */
  named: RowKey['key'] | null;
  uid: string | null;
  signs: string[];
  /** Forms of the name. */
  forms: string[];
}

/** Every key that a row is known by. */
export const keysOf = ({ keys, own, named }: Pick<ReadyRow, 'keys' | 'own' | 'named'>) => [
  own,
  ...(named === null ? [] : [named]),
  ...keys.map(({ key }) => key),
];

/** @param person - a row of a file of this format. */
export function readyRow(
  { name: file, format }: Pick<ImportedFile, 'name' | 'format'>,
  person: ImportedPerson,
): ReadyRow {
  const links = person.links?.map((link) => normaliseLink(link) ?? link);
  const values = cleanPersonValues(links ? { ...person, links } : person);
  const writer = writerOf(format);
  const keys = keysIn(values, writer);
  const { name = '', organization = null, emails = [], phones = [] } = values;
  return {
    name: rowName(file, person.line),
    file,
    line: person.line,
    values,
    begins: beginningOf(person),
    writer,
    keys,
    own: ownKey(values, keys, person.uid),
    named: namedKey(values, person.uid),
    uid: person.uid ?? null,
    signs: signsOf({ name, organization, emails, phones, links: values.links ?? [] }),
    forms: nameForms(name),
  };
}

function beginningOf({
  status = 'saved',
  savedAt,
  keepInTouch,
  pausedUntil,
}: ImportedPerson): ReadyRow['begins'] {
  return {
    status,
    ...(savedAt !== undefined && { savedAt }),
    ...(keepInTouch !== undefined && { keepInTouch }),
    ...(pausedUntil !== undefined && { pausedUntil }),
  };
}

/** All people of some files, in their order. */
export async function readyRows(
  files: readonly ImportedFile[],
  pause?: () => Promise<void>,
): Promise<ReadyRow[]> {
  const people = files.flatMap((file) => file.people.map((person) => ({ file, person })));
  const rows = await mapInTurns(people, ({ file, person }) => readyRow(file, person), pause);
  const disputed = disputedKeys(rows);
  const keysNow = (keys: RowKey[]) =>
    keys.map((one) => (disputed.has(one.key) ? { ...one, proved: false } : one));
  return disputed.size === 0 ? rows : rows.map((row) => ({ ...row, keys: keysNow(row.keys) }));
}

/** Keys that rows give to people who share no word of the name, no number and no e-mail address: they prove neither. */
function disputedKeys(rows: readonly ReadyRow[]): ReadonlySet<string> {
  const first = new Map<string, ReadyRow>();
  const disputed = new Set<string>();
  for (const row of rows)
    for (const { key, proved } of row.values.name ? row.keys : []) {
      const other = first.get(key);
      if (!proved) continue;
      if (!other) first.set(key, row);
      else if (!mayBeOne(markedOf(other), markedOf(row))) disputed.add(key);
    }
  return disputed;
}

/** A row without its pages, which are what is asked about. */
const markedOf = ({ values, signs }: ReadyRow) => ({
  name: values.name ?? '',
  signs: signs.filter((sign) => !sign.startsWith('page:')),
});
