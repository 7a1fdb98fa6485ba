/** Another Kith tab holds the notes, as when a new version has just come. */
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { RescueScreen } from './RescueScreen';

export function BusyScreen() {
  return (
    <RescueScreen
      title={i18n.t('rescue.busyTitle')}
      actions={
        <Button look="primary" onClick={() => window.location.reload()}>
          {i18n.t('rescue.again')}
        </Button>
      }
    >
      <p>{i18n.t('rescue.busyText')}</p>
    </RescueScreen>
  );
}
