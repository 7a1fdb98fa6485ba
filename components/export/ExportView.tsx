/** Takes people and everything else out. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function ExportView() {
  const title = i18n.t('data.export');
  useDocumentTitle(title);
  return <h1 tabIndex={-1}>{title}</h1>;
}
