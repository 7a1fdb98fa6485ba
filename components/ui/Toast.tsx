/** What was just done, with Undo: it waits in a corner, says itself politely, and asks for nothing. */
import { i18n } from '#i18n';
import { Button } from './Button';
import { IconButton } from './IconButton';
import './Toast.css';
import './Clamped.css';

export interface ToastContent {
  message: string;
  tone: 'done' | 'error';
  /** Absent once undone, or where there is nothing to undo. */
  undo?: () => void;
  /** It says that something was taken back: its button does it again. */
  isUndo?: boolean;
}

interface Props {
  toast: ToastContent | null;
  onClose: () => void;
  /** The reader is busy with it: its time stands still. */
  onHold: (held: boolean) => void;
}

/** The region is always there, so that what appears in it is announced. */
export function Toast({ toast, onClose, onHold }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting the pointer here only stops the clock
    <div
      className="Toast-region"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <div role="status" aria-live={toast?.tone === 'error' ? 'assertive' : 'polite'}>
        {toast && (
          <div className={`Toast is-${toast.tone}`}>
            <span className="Toast-message Clamped">{toast.message}</span>
            {toast.undo && (
              <Button small look="quiet" onClick={toast.undo}>
                {i18n.t(toast.isUndo ? 'ui.redo' : 'ui.undo')}
              </Button>
            )}
            <IconButton icon="close" label={i18n.t('ui.close')} onClick={onClose} />
          </div>
        )}
      </div>
    </div>
  );
}
