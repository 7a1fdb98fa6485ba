/** Backups: when the last was made, where they go, making one now. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function BackupsView() {
  const title = i18n.t('data.backups');
  useDocumentTitle(title);
  return <h1 tabIndex={-1}>{title}</h1>;
}
