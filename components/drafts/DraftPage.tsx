/** A draft, as a page of the app. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { Composer } from './Composer';

export function DraftPage({ id }: { id: string }) {
  useDocumentTitle(i18n.t('drafts.message'));
  return <Composer id={id} />;
}
