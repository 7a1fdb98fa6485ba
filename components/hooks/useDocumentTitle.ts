/** The tab's title says which view it shows, then whose it is. */
import { useEffect } from 'react';
import { i18n } from '#i18n';

/** @param title - the view's name; empty while not known. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const name = i18n.t('extension.name');
    document.title = title === '' ? name : `${title} · ${name}`;
  }, [title]);
}
