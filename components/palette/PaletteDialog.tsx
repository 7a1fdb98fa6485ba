/** The palette in a window over the page; the browser's own dialog keeps the focus inside and gives it back. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Palette } from './Palette';

interface Props {
  onGo(href: string): void;
  onClose(): void;
}

export function PaletteDialog({ onGo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by the keyboard
    <dialog
      ref={dialog}
      className="PaletteDialog"
      aria-label={i18n.t('palette.title')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Palette onGo={onGo} onClose={onClose} />
    </dialog>
  );
}
