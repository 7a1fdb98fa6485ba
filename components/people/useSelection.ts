/** The rows a reader has selected. Only what is shown counts: nothing is done to somebody out of sight. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { RosterRow } from '../../utils/domain/roster-row';
import { allToggled, toggled } from './selection';

export interface Selection {
  /** Of the rows shown. */
  ids: ReadonlySet<string>;
  rows: readonly RosterRow[];
  /** @param range - all from the row pressed before. */
  toggle(index: number, range: boolean): void;
  /** All shown, or none once all are. */
  toggleAll(): void;
  clear(): void;
}

export function useSelection(shown: readonly RosterRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const latest = useRef(shown);
  latest.current = shown;
  const rows = useMemo(() => shown.filter(({ id }) => chosen.has(id)), [shown, chosen]);
  const ids = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);

  const toggle = useCallback((index: number, range: boolean) => {
    const order = latest.current.map(({ id }) => id);
    const from = anchor.current === null ? -1 : order.indexOf(anchor.current);
    anchor.current = order[index] ?? null;
    setChosen((now) => toggled(now, order, index, from, range));
  }, []);
  const toggleAll = useCallback(() => {
    setChosen((now) =>
      allToggled(
        now,
        latest.current.map(({ id }) => id),
      ),
    );
  }, []);
  const clear = useCallback(() => {
    anchor.current = null;
    setChosen(new Set());
  }, []);
  return { ids, rows, toggle, toggleAll, clear };
}
