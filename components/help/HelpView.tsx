/** HelpView. */
import { i18n } from '#i18n';

export function HelpView() {
  return <h1 tabIndex={-1}>{i18n.t('app.help')}</h1>;
}
