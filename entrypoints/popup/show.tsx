/** How each of Kith's pages comes on screen: in the reader's language and its direction, strictly. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { direction } from '../../utils/platform/pages';

/** @param id - of the element that the page's HTML keeps for it. */
export function show(id: string, page: ReactNode): void {
  document.documentElement.dir = direction();
  document.documentElement.lang = i18n.t('app.language');
  const root = document.getElementById(id);
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
