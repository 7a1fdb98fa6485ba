/** One place for "done, take it back": every writing verb's answer passes through it. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { errorWords } from '../ui/error-words';
import { Toast, type ToastContent } from '../ui/Toast';
import { isEditable } from './is-editable';
import { useKithLater } from './KithProvider';

/** Long enough to read and reach; "Lately changed" has the way back for longer. */
const SHOWN_MS = 15_000;

/**
 * Shows what a verb did, with Undo; or, when it could not be done, why and what to do.
 *
 * @returns whether it was done: a field that was being edited stays open when it was not.
 */
export type Announce = (message: string, action: Promise<Done>) => Promise<boolean>;

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
  const latest = useRef<ToastContent | null>(null);
  latest.current = toast;

  const announce: Announce = useCallback(
    async (message, action) => {
      const attempt = async (work: Promise<ToastContent>): Promise<boolean> => {
        try {
          setToast(await work);
          return true;
        } catch (error) {
          setToast({ message: errorWords(error), tone: 'error' });
          return false;
        }
      };
      const toastOf = (words: string, { actionId, left = 0 }: Done): ToastContent =>
        left > 0
          ? { message: i18n.t('ui.undoneNotAll'), tone: 'done' }
          : { message: words, tone: 'done', undo: () => void attempt(takeBack(actionId)) };
      const takeBack = async (actionId: string): Promise<ToastContent> => {
        const { undo } = await import('../../utils/services/undo');
        return toastOf(i18n.t('ui.undone'), await undo(await whenOpen(), actionId));
      };
      return attempt(action.then((done) => toastOf(message, done)));
    },
    [whenOpen],
  );

  useEffect(() => {
    if (!toast || toast.tone === 'error' || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!asked || isEditable(event.target) || !latest.current?.undo) return;
      event.preventDefault();
      latest.current.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

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
