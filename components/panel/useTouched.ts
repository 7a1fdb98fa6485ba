/** Whether the user is in the middle of something: half-typed text that is neither saved nor given up. */
import { type FocusEvent, useCallback, useMemo, useRef } from 'react';
import type { Surroundings } from '../hooks/surroundings';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget): target is TextControl =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/**
 * Two signs, since not every field keeps a scratch, and not every choice is in a field: a control whose
 * value is no longer what it was when first entered, and scratch that was kept here and not dropped.
 */
export function useTouched(around: Surroundings) {
  const entered = useRef(new Map<TextControl, string>());
  const scratch = useRef(new Set<string>());

  const onFocusCapture = useCallback(({ target }: FocusEvent) => {
    if (isControl(target) && !entered.current.has(target))
      entered.current.set(target, target.value);
  }, []);

  const isTouched = useCallback(() => {
    for (const control of entered.current.keys()) {
      if (!control.isConnected) entered.current.delete(control);
    }
    return (
      scratch.current.size > 0 ||
      [...entered.current].some(([control, before]) => control.value !== before)
    );
  }, []);

  /** What was half typed is kept elsewhere, or was given up. */
  const letGo = useCallback(() => {
    entered.current.clear();
    scratch.current.clear();
  }, []);

  const surroundings = useMemo<Surroundings>(
    () => ({
      ...around,
      keepScratch: (key, value) => {
        scratch.current.add(key);
        return around.keepScratch(key, value);
      },
      dropScratch: (key) => {
        scratch.current.delete(key);
        return around.dropScratch(key);
      },
    }),
    [around],
  );
  return { surroundings, onFocusCapture, isTouched, letGo };
}
