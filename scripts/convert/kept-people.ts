/** What a backup of Kith's holds, as the same people and interactions that any other file gives. */
import type { Interaction } from '../../utils/domain/interaction';
import type { Person } from '../../utils/domain/person';
import { blankPerson } from '../../utils/domain/person-values';
import type { Row } from '../../utils/domain/row';
import type { Backup } from '../../utils/exchange/backup/format';
import type {
  ImportedFile,
  ImportedInteraction,
  ImportedPerson,
} from '../../utils/exchange/imported';
import { isLiving } from '../../utils/services/living';

/** @returns the living rows of a table. */
export function livingRows(backup: Backup, table: string): Row[] {
  return (backup.tables.get(table) ?? []).filter(isLiving);
}

/** @returns who is kept, in the order of their rows; those put together with somebody else are only there. */
export function keptPeople(backup: Backup): Person[] {
  const people = livingRows(backup, 'people') as Person[];
  return people.filter(({ mergedInto }) => mergedInto === undefined);
}

/** @param name - the backup's. */
export function fileOfBackup(name: string, backup: Backup): ImportedFile {
  const people = keptPeople(backup);
  const kept = new Map(people.map((person) => [person.id, person]));
  const interactions = (livingRows(backup, 'interactions') as Interaction[]).map((row, at) =>
    interactionOf(row, at + 1, kept),
  );
  const format = 'kith-backup';
  return { name, format, people: people.map(personOf), interactions, warnings: [] };
}

/** The fields that a person may be given, without those that say nothing. */
function personOf(row: Person, at: number): ImportedPerson {
  const fields = Object.keys({ ...blankPerson(), connectedOn: null, vcard: [], status: null });
  const said = fields.flatMap((field) => {
    const value = row[field];
    const isNothing = value === null || value === undefined || value === false || value === '';
    return isNothing || (Array.isArray(value) && value.length === 0) ? [] : [[field, value]];
  });
  return { ...Object.fromEntries(said), name: row.name, line: at + 1, uid: row.id };
}

function interactionOf(
  { id, kind, direction, at, text, personIds }: Interaction,
  line: number,
  kept: ReadonlyMap<string, Person>,
): ImportedInteraction {
  const parties = personIds.flatMap((personId) => {
    const person = kept.get(personId);
    return person ? [{ name: person.name, link: person.links[0] ?? null }] : [];
  });
  return { line, kind, direction, at, text, with: parties, uid: id };
}
