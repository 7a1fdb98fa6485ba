/** People untouched for long. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function UntouchedView() {
  const title = i18n.t('data.untouched');
  useDocumentTitle(title);
  return <h1 tabIndex={-1}>{title}</h1>;
}
