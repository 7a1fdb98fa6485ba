/** What lies on the table before an import begins: files that were read, and what was said of them so far. */
import type { ImportFileError } from '../../utils/domain/file-errors';
import type { ForAll, KnownRule, RowChoice } from '../../utils/domain/import-job';
import type { Looked, LookedFile } from '../../utils/services/import/read-chosen';

export interface Desk {
  files: readonly LookedFile[];
  problems: readonly ImportFileError[];
  /** Files with nothing of people in them. */
  passedOver: number;
  rule: KnownRule;
  /** By the rows' names. */
  choices: Readonly<Record<string, RowChoice>>;
  addCorrespondents: boolean;
  forAll: ForAll;
}

export const EMPTY_DESK: Desk = {
  files: [],
  problems: [],
  passedOver: 0,
  rule: 'add',
  choices: {},
  addCorrespondents: false,
  forAll: { tags: [], howWeMet: null },
};

/** With more files on it. */
export function withLooked(desk: Desk, { files, problems, passedOver }: Looked): Desk {
  return {
    ...desk,
    files: [...desk.files, ...files],
    problems: [...desk.problems, ...problems],
    passedOver: desk.passedOver + passedOver.length,
  };
}

/** Without a file, or without what was wrong with one. */
export function withoutFile(desk: Desk, out: LookedFile | ImportFileError): Desk {
  return {
    ...desk,
    files: desk.files.filter((one) => one !== out),
    problems: desk.problems.filter((one) => one !== out),
  };
}

/** With another reading in the place of a file. */
export function withFile(desk: Desk, was: LookedFile, is: LookedFile): Desk {
  return { ...desk, files: desk.files.map((one) => (one === was ? is : one)) };
}

/** @param choice - null takes back what was said. */
export function withChoices(desk: Desk, choices: ReadonlyMap<string, RowChoice | null>): Desk {
  const said = new Map(Object.entries(desk.choices));
  for (const [name, choice] of choices) {
    if (choice === null) said.delete(name);
    else said.set(name, choice);
  }
  return { ...desk, choices: Object.fromEntries(said) };
}

/** Whether anything lies there. */
export const isEmptyDesk = ({ files, problems, passedOver }: Desk) =>
  files.length + problems.length + passedOver === 0;

/** Files that can be imported: a backup is restored elsewhere. */
export const importable = ({ files }: Pick<Desk, 'files'>) =>
  files.filter(({ file }) => file.format !== 'kith-backup');
