/** AdviceView. */
import { i18n } from '#i18n';

export function AdviceView() {
  return <h1 tabIndex={-1}>{i18n.t('app.advice')}</h1>;
}
