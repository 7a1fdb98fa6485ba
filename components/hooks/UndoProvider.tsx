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

/** Long enough to read and reach; what was deleted stays in "Recently deleted" anyway. */
const SHOWN_MS = 15_000;

/**
 * Shows what a verb did, with Undo; or, when it could not be done, why and what to do.
 *
 * @returns whether it was done: a field that was being edited stays open when it was not.
 */
export type Announce = (message: string, action: Promise<{ actionId: string }>) => Promise<boolean>;

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
      const done = (words: string, actionId: string): ToastContent => ({
        message: words,
        tone: 'done',
        undo: () => void attempt(takeBack(actionId)),
      });
      const takeBack = async (actionId: string): Promise<ToastContent> => {
        const { undo } = await import('../../utils/services/undo');
        const undone = await undo(await whenOpen(), actionId);
        if (undone.left > 0) return { message: i18n.t('ui.undoneNotAll'), tone: 'done' };
        return done(i18n.t('ui.undone'), undone.actionId);
      };
      return attempt(action.then(({ actionId }) => done(message, actionId)));
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
