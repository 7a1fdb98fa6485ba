/** Imports for tests: files as a reader gives them, and the way from one to what is kept. */
import type { RowChoice } from '../../utils/domain/import-job';
import type {
  ImportedFile,
  ImportedInteraction,
  ImportedPerson,
} from '../../utils/exchange/imported';
import { beginImport, type ImportOrder } from '../../utils/services/import/begin';
import type { ReadFile } from '../../utils/services/import/read-sources';
import { type RunOptions, runImport } from '../../utils/services/import/run';
import type { Kith } from '../../utils/services/kith';

export function anImportedFile(
  people: Omit<ImportedPerson, 'line'>[],
  changes: Partial<ImportedFile> = {},
): ImportedFile {
  return {
    name: 'people.csv',
    format: 'csv',
    people: people.map((person, at) => ({ ...person, line: at + 2 }) as ImportedPerson),
    interactions: [],
    warnings: [],
    ...changes,
  };
}

export function anImportedMessage(changes: Partial<ImportedInteraction> = {}): ImportedInteraction {
  return {
    line: 2,
    kind: 'message',
    direction: 'from-them',
    at: '2026-10-10T10:00:00Z',
    text: 'Thank you for connecting.',
    with: [{ name: 'Mara Okafor', link: 'https://www.linkedin.com/in/mara-okafor' }],
    uid: 'message-1',
    ...changes,
  };
}

/** Keeps files as text, to be read again as they were. */
const bytesOf = (file: ImportedFile) => new TextEncoder().encode(JSON.stringify(file));
export const readAgain: ReadFile = async ({ bytes }, { rest }) => {
  await rest?.();
  return JSON.parse(new TextDecoder().decode(bytes)) as ImportedFile;
};

/** Begins an import of these files. */
export function begun(
  kith: Kith,
  files: readonly ImportedFile[],
  order: Partial<ImportOrder> & { choices?: Record<string, RowChoice> } = {},
): Promise<string> {
  return beginImport(kith, {
    files: files.map((file) => ({ name: file.name, bytes: bytesOf(file) })),
    mappings: {},
    rule: 'add',
    choices: {},
    addCorrespondents: false,
    ...order,
  });
}

/** Imports these files to the end. */
export async function imported(
  kith: Kith,
  files: readonly ImportedFile[],
  order: Partial<ImportOrder> = {},
  options: RunOptions = {},
) {
  return runImport(kith, await begun(kith, files, order), { read: readAgain, ...options });
}
