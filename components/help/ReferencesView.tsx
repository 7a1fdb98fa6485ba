/** ReferencesView. */
import { i18n } from '#i18n';

export function ReferencesView() {
  return <h1 tabIndex={-1}>{i18n.t('app.references')}</h1>;
}
