/** TurningPointsView. */
import { i18n } from '#i18n';

export function TurningPointsView() {
  return <h1 tabIndex={-1}>{i18n.t('app.turningPoints')}</h1>;
}
