/** The one question Kith asks before acting: erasing for good cannot be taken back. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';
import { ModalDialog } from '../ui/ModalDialog';

interface Props {
  /** Who or what is to go. */
  name: string;
  /** What goes with it. */
  text: string;
  onErase(): Promise<void>;
  onClose(): void;
}

/** The safe answer has the focus; a failure is said here and nothing is closed. */
export function EraseDialog({ name, text, onErase, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const erase = async () => {
    setBusy(true);
    try {
      await onErase();
      onClose();
    } catch (error) {
      setProblem(errorWords(error));
      setBusy(false);
    }
  };
  return (
    <ModalDialog
      role="alertdialog"
      title={i18n.t('deleted.eraseTitle', { name: isolate(name) })}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {i18n.t('deleted.keep')}
          </Button>
          <Button look="danger" busy={busy} onClick={() => void erase()}>
            {i18n.t('deleted.erase')}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <p>{i18n.t('backups.olderHold')}</p>
      {problem && <p role="alert">{problem}</p>}
    </ModalDialog>
  );
}
