/** People in JSON: of the programs whose layout is known, and any list of objects with names that say what they are. */
import { ImportFileError } from '../../domain/file-errors';
import type {
  ImportedFile,
  ImportedInteraction,
  ImportedPerson,
  ImportWarning,
  ReadOptions,
} from '../imported';
import { LIMITS } from '../limits';
import { isJcard, readJcard } from '../vcard/read-jcard';
import { bounded } from './bounded';
import { warner } from './found-person';
import { isObject, type Layout, ownValue } from './layout';
import { googlePeople } from './layout-google-people';
import { jsContact } from './layout-jscontact';
import { kithJson } from './layout-kith';
import { microsoftGraph } from './layout-microsoft-graph';
import { monicaApi } from './layout-monica-api';
import { monicaExport } from './layout-monica-export';
import { plainList } from './layout-plain-list';
import { parseJson } from './parse-json';

/** The first that knows a file reads it; the last takes any list of objects. */
const LAYOUTS: readonly Layout[] = [
  kithJson,
  monicaExport,
  monicaApi,
  googlePeople,
  microsoftGraph,
  jsContact,
  plainList,
];

/** So many people are read before others have their turn. */
const LOT = 250;

/**
 * @param text - hostile.
 * @returns people in the file's order, and what it says that is not kept, in its warnings.
 * @throws {ImportFileError} `tooDeep`, `tooManyRows`, `unreadable`, `noPeople`.
 */
export async function readJsonFile(
  name: string,
  text: string,
  options: ReadOptions = {},
): Promise<ImportedFile> {
  const root = parseJson(name, text);
  if (isJcard(root)) return readJcard(name, root, options);
  if (isObject(root) && ownValue(root, 'format') === 'kith-backup')
    return { name, format: 'kith-backup', people: [], interactions: [], warnings: [] };
  const reading = LAYOUTS.reduce<ReturnType<Layout>>(
    (found, layout) => found ?? layout(root),
    null,
  );
  if (reading === null) throw new ImportFileError('noPeople', name);
  if (reading.items.length > LIMITS.rows) throw new ImportFileError('tooManyRows', name);
  const warnings: ImportWarning[] = [];
  const people: ImportedPerson[] = [];
  const interactions: ImportedInteraction[] = [];
  for (const [at, item] of reading.items.entries()) {
    if (at % LOT === 0) await options.rest?.();
    const warn = warner(warnings, at + 1);
    const person = reading.person(bounded(item, warn), at + 1, warn);
    if (person === null) continue;
    people.push(person);
    for (const one of reading.happened?.(item, person) ?? []) interactions.push(one);
    if (interactions.length > LIMITS.rows) throw new ImportFileError('tooManyRows', name);
  }
  // A list in which nobody is named is a list of something else.
  if (people.length === 0) throw new ImportFileError('noPeople', name);
  const whole = warner(warnings, null);
  for (const one of reading.together?.(people, whole) ?? []) interactions.push(one);
  for (const field of reading.notKept?.() ?? []) whole('not-kept', field);
  return { name, format: reading.format, people, interactions, warnings };
}
