/** Brings people in from files: those to choose, or an import that has begun. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import '../ui/Page.css';
import { BegunImport } from './BegunImport';
import { NewImport } from './NewImport';

/** @param id - of an import that has begun; null for a new one. */
export function ImportView({ id }: { id: string | null }) {
  useDocumentTitle(i18n.t('data.import'));
  return id === null ? <NewImport /> : <BegunImport id={id} />;
}
