/** The frame of popup and side panel: their one heading, and links that lead to the app page. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { appHashOf } from './app-address';
import './SurfaceMain.css';

interface Props {
  /** Goes to an address of the app page. */
  onOpenApp: (hash: string) => void;
  children: ReactNode;
}

export function SurfaceMain({ onOpenApp, children }: Props) {
  useDocumentTitle('');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link answers to its key with a click; here is only said where it opens
    <main
      className="SurfaceMain"
      onClick={(event) => {
        const hash = appHashOf(event);
        if (hash === null) return;
        event.preventDefault();
        onOpenApp(hash);
      }}
    >
      <h1 className="VisuallyHidden">{i18n.t('extension.name')}</h1>
      {children}
    </main>
  );
}
