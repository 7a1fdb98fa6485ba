/** Asked once, where the first reminder is: may Kith also knock? The permission is asked in that click. */
import { i18n } from '#i18n';
import { useSurroundings } from '../hooks/KithProvider';
import { useSettings } from '../hooks/useSettings';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';

/** Nothing once answered, either way; Settings keeps the switch. */
export function NotificationOffer() {
  const settings = useSettings();
  const { askForNotifications, changeSettings } = useSurroundings();
  if (settings?.notifications !== 'unasked') return null;
  const answer = (allowed: boolean) =>
    changeSettings({ notifications: allowed ? 'allowed' : 'declined' });
  return (
    <Banner
      tone="calm"
      title={i18n.t('reminders.offerTitle')}
      actions={
        <>
          <Button small onClick={() => void askForNotifications().then(answer)}>
            {i18n.t('reminders.offerYes')}
          </Button>
          <Button small look="quiet" onClick={() => void answer(false)}>
            {i18n.t('reminders.offerNo')}
          </Button>
        </>
      }
    >
      {i18n.t('reminders.offerText')}
    </Banner>
  );
}
