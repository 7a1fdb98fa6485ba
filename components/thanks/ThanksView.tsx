/** ThanksView. */
import { i18n } from '#i18n';

export function ThanksView() {
  return <h1 tabIndex={-1}>{i18n.t('app.thanks')}</h1>;
}
