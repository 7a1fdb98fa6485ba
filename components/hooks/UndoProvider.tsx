/** One place for "done, take it back": every writing verb's answer passes through it. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { errorWords } from '../ui/error-words';
import { Toast, type ToastContent } from '../ui/Toast';
import { isEditable } from './is-editable';
import { useKithLater } from './KithProvider';

/** Long enough to read and reach; "Lately changed" and Ctrl Z have the way back for longer. */
const SHOWN_MS = 8_000;

/**
 * Shows what a verb did, with Undo; or, when it could not be done, why and what to do.
 *
 * @param message - what was done; or words for what came of it, where that is not known before.
 * @param onTakenBack - told when its Undo has been pressed and all is as before.
 * @returns whether it was done: a field that was being edited stays open when it was not.
 */
export type Announce = <D extends Done>(
  message: string | ((done: D) => string),
  action: Promise<D>,
  onTakenBack?: () => void,
) => Promise<boolean>;

interface Done {
  actionId: string;
  /** Of what an undo should have put back, how much has been changed since and stays. */
  left?: number;
}

const Context = createContext<Announce | null>(null);

export function UndoProvider({ children }: { children: ReactNode }) {
  const whenOpen = useKithLater();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const [held, setHeld] = useState(false);

  const attempt = useCallback(async (work: Promise<ToastContent>): Promise<boolean> => {
    try {
      setToast(await work);
      return true;
    } catch (error) {
      setToast({ message: errorWords(error), tone: 'error' });
      return false;
    }
  }, []);

  const announce: Announce = useCallback(
    async <D extends Done>(
      message: string | ((done: D) => string),
      action: Promise<D>,
      onTakenBack?: () => void,
    ) => {
      const toastOf = (words: string, { actionId, left = 0 }: Done, isUndo: boolean) =>
        left > 0
          ? ({ message: i18n.t('ui.undoneNotAll'), tone: 'done' } as const)
          : {
              message: words,
              tone: 'done' as const,
              isUndo,
              undo: () => void attempt(takeBack(actionId, isUndo)),
            };
      const takeBack = async (actionId: string, again: boolean): Promise<ToastContent> => {
        const { undo } = await import('../../utils/services/undo');
        const done = await undo(await whenOpen(), actionId);
        if (!again) onTakenBack?.();
        return toastOf(i18n.t(again ? 'ui.redone' : 'ui.undone'), done, !again);
      };
      const words = typeof message === 'string' ? () => message : message;
      return attempt(action.then((done: D) => toastOf(words(done), done, false)));
    },
    [whenOpen, attempt],
  );

  useEffect(() => {
    if (!toast || toast.tone === 'error' || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  useEffect(() => {
    let turn: Promise<unknown> = Promise.resolve();
    const onKey = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!asked || event.defaultPrevented || isEditable(event.target)) return;
      event.preventDefault();
      const way = event.shiftKey ? 'forward' : 'back';
      const step = async () => {
        const { takeStep } = await import('./undo-keys');
        return takeStep(await whenOpen(), way);
      };
      // One after another: each step depends on where the one before it has led.
      turn = turn.then(() => attempt(step()));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [whenOpen, attempt]);

  return (
    <Context value={announce}>
      {children}
      <Toast toast={toast} onClose={() => setToast(null)} onHold={setHeld} />
    </Context>
  );
}

/** @returns the function that shows what a verb did, with Undo. */
export function useUndo(): Announce {
  const announce = useContext(Context);
  if (!announce) throw new Error('This part of the screen stands outside UndoProvider.');
  return announce;
}
