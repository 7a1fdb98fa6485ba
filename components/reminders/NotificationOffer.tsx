/** Asked once, where the first reminder is: may Kith also knock? The permission is asked in that click. */
import { i18n } from '#i18n';
import { useNotifications } from '../hooks/useNotifications';
import { useSettings } from '../hooks/useSettings';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import './NotificationOffer.css';

interface Props {
  /** One line, where another box stands beside it. */
  isPlain?: boolean;
}

/** Nothing once answered, either way; Settings keeps the switch. */
export function NotificationOffer({ isPlain = false }: Props) {
  const settings = useSettings();
  const { turnOn, turnOff, trouble } = useNotifications();
  if (settings?.notifications !== 'unasked') return null;
  const actions = (
    <>
      <Button small onClick={turnOn}>
        {i18n.t('reminders.offerYes')}
      </Button>
      <Button small look="quiet" onClick={turnOff}>
        {i18n.t('reminders.offerNo')}
      </Button>
    </>
  );
  if (isPlain)
    return (
      <div className="NotificationOffer" role="status">
        <p>{trouble ?? i18n.t('reminders.offerTitle')}</p>
        {actions}
      </div>
    );
  return (
    <Banner tone="calm" title={i18n.t('reminders.offerTitle')} actions={actions}>
      {trouble ?? i18n.t('reminders.offerText')}
    </Banner>
  );
}
