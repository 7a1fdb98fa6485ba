/** Brings a backup in, with a look at what it would change. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function RestoreView() {
  const title = i18n.t('data.restore');
  useDocumentTitle(title);
  return <h1 tabIndex={-1}>{title}</h1>;
}
