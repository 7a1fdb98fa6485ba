/** Walking a list without the mouse: arrows where the list has focus, j and k anywhere on its page. */
import { useEffect, useRef } from 'react';
import { FIRST, LAST, NEXT, PREVIOUS } from '../keys/shortcuts';
import { isBusy, isEditable } from './is-editable';

interface ListKeys {
  count: number;
  /** The row the reader is on, or -1. */
  active: number;
  /** Moves there, and gives it focus. */
  onMove(index: number): void;
  /** What other single letters do, where they are on. */
  onLetter?: Readonly<Record<string, (event: KeyboardEvent) => void>>;
  /** Single letters are on: people with voice control or a slip of the hand turn them off. */
  letters: boolean;
}

/** Which row a key leads to; `null` when the key says nothing to a list. */
export function nextRow(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (includes(NEXT, key)) return Math.min(active + 1, count - 1);
  if (includes(PREVIOUS, key)) return Math.max(active - 1, 0);
  if (key === FIRST) return 0;
  return key === LAST ? count - 1 : null;
}

const includes = (keys: readonly string[], key: string) => keys.includes(key);
/** j and k, which also go into what is typed. */
const isLetter = (key: string) => key.length === 1 && includes([...NEXT, ...PREVIOUS], key);

/** @returns `onKeyDown` for the list itself, where arrows, Home and End work. */
export function useListKeys(keys: ListKeys): (event: React.KeyboardEvent) => void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { letters, active, count, onMove, onLetter } = latest.current;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!letters || !plain || event.defaultPrevented || isBusy(event.target)) return;
      const letter = onLetter?.[event.key.toLowerCase()];
      if (letter) {
        event.preventDefault();
        letter(event);
      } else if (isLetter(event.key)) {
        const row = nextRow(event.key, active, count);
        if (row === null) return;
        event.preventDefault();
        onMove(row);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (event) => {
    const { active, count, onMove } = latest.current;
    const isHeld = event.ctrlKey || event.metaKey || event.altKey;
    if (isHeld || event.defaultPrevented || isEditable(event.target)) return;
    if (isLetter(event.key)) return;
    const row = nextRow(event.key, active, count);
    if (row === null) return;
    event.preventDefault();
    onMove(row);
  };
}
