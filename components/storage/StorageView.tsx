/** How the database is: rows, size, checks. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function StorageView() {
  const title = i18n.t('data.storage');
  useDocumentTitle(title);
  return <h1 tabIndex={-1}>{title}</h1>;
}
