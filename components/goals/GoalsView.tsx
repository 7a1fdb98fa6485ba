/** GoalsView. */
import { i18n } from '#i18n';

export function GoalsView() {
  return <h1 tabIndex={-1}>{i18n.t('app.goals')}</h1>;
}
