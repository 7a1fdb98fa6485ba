/** The state of a log line: what is typed is kept, read at each key, and comes to a plan. */
import { useEffect, useMemo, useState } from 'react';
import { createNameBook } from '../../utils/domain/name-book';
import type { LogReading } from '../../utils/services/log-line';
import { useRoster } from '../hooks/RosterProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import type { Other } from '../outreach/log-draft';
import { EMPTY_LINE, isLineDraft, type LineDraft, NO_REMINDER } from './line-draft';
import { type LinePlan, linePlan } from './line-plan';

type Reader = typeof import('../../utils/services/log-line');

interface LogLineState {
  draft: LineDraft;
  set(patch: Partial<LineDraft>): void;
  /** Forgets what was typed: saved, or given up. */
  drop(): void;
  reading: LogReading | null;
  /** Null while nothing is typed, or the reader of lines is still loading. */
  plan: LinePlan | null;
}

/**
 * @param key - under which the half-typed line is kept.
 * @param here - who the place is about.
 * @param opening - a line that was handed over: it stands in the place of what was kept.
 */
export function useLogLine(key: string, here: Other | null, opening: string): LogLineState {
  const today = useToday();
  const roster = useRoster();
  const reader = useReader();
  const { kept, keep, drop } = useScratch<LineDraft>(key, isLineDraft);
  const [draft, setDraft] = useState<LineDraft>({ ...EMPTY_LINE, line: opening });
  useEffect(() => {
    if (kept) setDraft((now) => (now.line === '' ? kept : now));
  }, [kept]);

  const rows = roster?.rows;
  const names = useMemo(() => rows && createNameBook(rows), [rows]);
  const { line, remind } = draft;
  const reading = useMemo(() => {
    if (!reader || !names || line.trim() === '') return null;
    return reader.readLogLine(line, names, today, { noReminder: remind === NO_REMINDER });
  }, [reader, names, line, today, remind]);
  const plan = useMemo(
    () => reading && linePlan(reading, draft, here, today.toString()),
    [reading, draft, here, today],
  );

  return {
    draft,
    reading,
    plan,
    set: (patch) => {
      const next = patch.line?.trim() === '' ? EMPTY_LINE : { ...draft, ...patch };
      setDraft(next);
      if (next.line === '') drop();
      else keep(next);
    },
    drop: () => {
      drop();
      setDraft(EMPTY_LINE);
    },
  };
}

/** The reader of lines, which is heavy: loaded once the line is shown. */
function useReader(): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    let isHere = true;
    void import('../../utils/services/log-line').then((loaded) => isHere && setReader(loaded));
    return () => {
      isHere = false;
    };
  }, []);
  return reader;
}
