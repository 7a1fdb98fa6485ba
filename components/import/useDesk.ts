/** The table before an import: files come onto it, are compared with who is kept, and leave it as an import. */
import { useEffect, useRef, useState } from 'react';
import { rest } from '../../utils/domain/rest';
import type { ColumnMapping } from '../../utils/exchange/imported';
import { beginImport } from '../../utils/services/import/begin';
import { rememberColumns } from '../../utils/services/import/column-memory';
import { type ImportPlan, planImport } from '../../utils/services/import/plan';
import type { ChosenFile, LookedFile } from '../../utils/services/import/read-chosen';
import { useKith } from '../hooks/KithProvider';
import { errorWords } from '../ui/error-words';
import { type Desk, EMPTY_DESK, importable, withFile, withLooked } from './desk';

/** Kept while other rooms are looked at: what was said of thirty rows is not said twice. */
let held: Desk = EMPTY_DESK;

export interface DeskState {
  desk: Desk;
  change(next: (desk: Desk) => Desk): void;
  /** Null until the files have been compared with who is kept. */
  plan: ImportPlan | null;
  /** The file being read, null for none. */
  reading: string | null;
  /** What went wrong, in words. */
  trouble: string | null;
  add(files: ChosenFile[]): void;
  /** Stops reading; what has been read stays. */
  stop(): void;
  /** Reads a table as the user says that its columns are. */
  map(file: LookedFile, mapping: ColumnMapping): void;
  /** @returns the import's id; null where it could not be begun, which is said. */
  begin(): Promise<string | null>;
}

/** Leaving the view stops what is being read; what lies on the table stays. */
export function useDesk(): DeskState {
  const kith = useKith();
  const [desk, setDesk] = useState(held);
  const [reading, setReading] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stopping = useRef(new AbortController());
  const turn = useRef<Promise<void>>(Promise.resolve());
  const plan = usePlan(desk.files, setTrouble);

  const change = (next: (desk: Desk) => Desk) => {
    held = next(held);
    setDesk(held);
  };
  const stop = () => stopping.current.abort();
  useEffect(() => () => stopping.current.abort(), []);

  /** One after the other: what is added while files are read waits. */
  const inTurn = (work: (pause: () => Promise<void>) => Promise<void>) => {
    turn.current = turn.current.then(async () => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      setTrouble(null);
      try {
        await work(async () => {
          signal.throwIfAborted();
          await rest();
        });
      } catch (error) {
        if (!signal.aborted) setTrouble(errorWords(error));
      }
      setReading(null);
    });
  };

  return {
    desk,
    change,
    plan,
    reading,
    trouble,
    stop,
    add: (files) =>
      inTurn(async (pause) => {
        setReading(files[0]?.name ?? '');
        const { readChosen } = await import('../../utils/services/import/read-chosen');
        const already = held.files.map(({ source }) => source);
        const looked = await readChosen(files, already, { onFile: setReading, pause });
        change((now) => withLooked(now, looked));
      }),
    map: (was, mapping) => {
      const { table } = was.file;
      if (!table) return;
      const said = { ...was, file: { ...was.file, table: { ...table, mapping } } };
      change((now) => withFile(now, was, said));
      inTurn(async (pause) => {
        // Said otherwise meanwhile, or taken away.
        if (!held.files.includes(said)) return;
        const { readWith } = await import('../../utils/services/import/read-chosen');
        const read = await readWith(said, mapping, pause);
        change((now) => withFile(now, said, read));
      });
    },
    begin: async () => {
      try {
        const id = await beginImport(kith, orderOf(held));
        for (const { file } of held.files) if (file.table) await rememberColumns(file.table);
        change(() => EMPTY_DESK);
        return id;
      } catch (error) {
        setTrouble(errorWords(error));
        return null;
      }
    },
  };
}

/** Compares the files with who is kept, whenever there are others. */
function usePlan(files: Desk['files'], onTrouble: (words: string) => void): ImportPlan | null {
  const kith = useKith();
  const [planned, setPlanned] = useState<{ files: Desk['files']; plan: ImportPlan } | null>(null);
  const tell = useRef(onTrouble);
  useEffect(() => {
    const stopping = new AbortController();
    const pause = async () => {
      stopping.signal.throwIfAborted();
      await rest();
    };
    const imported = importable({ files }).map(({ file }) => file);
    planImport(kith, imported, pause).then(
      (plan) => setPlanned((now) => (stopping.signal.aborted ? now : { files, plan })),
      (error) => stopping.signal.aborted || tell.current(errorWords(error)),
    );
    return () => stopping.abort();
  }, [kith, files]);
  return planned?.files === files ? planned.plan : null;
}

function orderOf(desk: Desk): Parameters<typeof beginImport>[1] {
  const files = importable(desk);
  return {
    files: files.map(({ source }) => source),
    mappings: Object.fromEntries(
      files.flatMap(({ file: { name, table } }) => (table ? [[name, table.mapping]] : [])),
    ),
    rule: desk.rule,
    choices: { ...desk.choices },
    addCorrespondents: desk.addCorrespondents,
    forAll: desk.forAll,
  };
}
