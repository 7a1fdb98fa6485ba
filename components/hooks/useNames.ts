/** What people are called, by their ids: for rows that name several. */
import { useMemo } from 'react';
import { useRoster } from './RosterProvider';

/** @returns a name by its id; "…" while names are being read, and for somebody who is gone. */
export function useNames(): (id: string) => string {
  const rows = useRoster()?.rows;
  return useMemo(() => {
    const names = new Map(rows?.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? '…';
  }, [rows]);
}
