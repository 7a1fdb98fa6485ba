/** One place for "done, take it back": every writing verb's answer passes through it. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { isKey, REDO, UNDO } from '../keys/shortcuts';
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

interface Undoing {
  announce: Announce;
  /** Takes back the latest action that stands, as Ctrl Z does. */
  stepBack(): void;
  /** Says what was done for good, in the place of whatever could be taken back until then. */
  say(message: string): void;
}

const Context = createContext<Undoing | null>(null);

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

  // One after another: each step depends on where the one before it has led.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const step = useCallback(
    (way: 'back' | 'forward') => {
      const work = async () => {
        const { takeStep } = await import('./undo-keys');
        return takeStep(await whenOpen(), way);
      };
      turn.current = turn.current.then(() => attempt(work()));
    },
    [whenOpen, attempt],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = isKey(event, UNDO) || isKey(event, REDO);
      if (!asked || event.defaultPrevented || isEditable(event.target)) return;
      event.preventDefault();
      step(isKey(event, REDO) ? 'forward' : 'back');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);

  const undoing = useMemo(
    () => ({
      announce,
      stepBack: () => step('back'),
      say: (message: string) => setToast({ message, tone: 'done' }),
    }),
    [announce, step],
  );
  return (
    <Context value={undoing}>
      {children}
      <Toast toast={toast} onClose={() => setToast(null)} onHold={setHeld} />
    </Context>
  );
}

/** @returns the function that shows what a verb did, with Undo. */
export function useUndo(): Announce {
  return useUndoing().announce;
}

/** @returns the function that takes back the latest action, for a key of a list's own. */
export function useStepBack(): () => void {
  return useUndoing().stepBack;
}

/** @returns the function that says what cannot be taken back; a note with an Undo for it goes. */
export function useSay(): (message: string) => void {
  return useUndoing().say;
}

function useUndoing(): Undoing {
  const undoing = useContext(Context);
  if (!undoing) throw new Error('This part of the screen stands outside UndoProvider.');
  return undoing;
}
