/** The log line on a page of its own: opened from the palette, the address bar and a key. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { type LogAddress, LogAt } from './LogAt';
import './LogView.css';

export function LogView({ line, personId }: LogAddress) {
  useDocumentTitle(i18n.t('line.title'));
  return (
    <section className="LogView">
      <h1>{i18n.t('line.title')}</h1>
      <LogAt line={line} personId={personId} />
    </section>
  );
}
