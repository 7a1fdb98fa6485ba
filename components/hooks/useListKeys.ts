/** Walking a list without the mouse: arrows where the list has focus, j and k anywhere on its page. */
import { useEffect, useRef } from 'react';
import { isEditable } from './is-editable';

interface ListKeys {
  count: number;
  /** The row the reader is on, or -1. */
  active: number;
  /** Moves there, and gives it focus. */
  onMove(index: number): void;
  /** "?" was pressed. */
  onHelp?(): void;
  /** What other single letters do, where they are on. */
  onLetter?: Readonly<Record<string, (event: KeyboardEvent) => void>>;
  /** Single letters are on: people with voice control or a slip of the hand turn them off. */
  letters: boolean;
}

/** Which row a key leads to; `null` when the key says nothing to a list. */
export function nextRow(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Keys belong to what is typed, and to a menu or a question that lies over the list. */
function isBusy(target: EventTarget | null): boolean {
  if (isEditable(target)) return true;
  return (
    target instanceof Element && target.closest('dialog, [role="dialog"], [role="menu"]') !== null
  );
}

/** @returns `onKeyDown` for the list itself, where arrows, Home and End work. */
export function useListKeys(keys: ListKeys): (event: React.KeyboardEvent) => void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { letters, active, count, onMove, onHelp, onLetter } = latest.current;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!letters || !plain || event.defaultPrevented || isBusy(event.target)) return;
      const letter = onLetter?.[event.key.toLowerCase()];
      if (letter) {
        event.preventDefault();
        letter(event);
      } else if (event.key === '?' && onHelp) {
        event.preventDefault();
        onHelp();
      } else if (event.key === 'j' || event.key === 'k') {
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
    if (event.key === 'j' || event.key === 'k') return;
    const row = nextRow(event.key, active, count);
    if (row === null) return;
    event.preventDefault();
    onMove(row);
  };
}
