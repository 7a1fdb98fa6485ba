/** Brings people in from files. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';

export function ImportView({ id }: { id: string | null }) {
  const title = i18n.t('data.import');
  useDocumentTitle(title);
  return (
    <h1 tabIndex={-1} data-import={id}>
      {title}
    </h1>
  );
}
