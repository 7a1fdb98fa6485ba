/** The background: listeners only, all registered at once, since the browser wakes it for each of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { onTick } from '../../utils/platform/alarms';
import { onStart } from '../../utils/platform/lifecycle';
import { onDigestClicked, onNotificationsAllowed } from '../../utils/platform/notifications';
import { openAppPage } from '../../utils/platform/pages';
import { lookAtWhatIsDue } from '../../utils/services/due';

export default defineBackground(() => {
  // First of all, and on any waking: enabling an extension fires no event, its background merely runs.
  void lookAtWhatIsDue();
  const openToday = () => void openAppPage('#/today');
  onStart(() => void lookAtWhatIsDue());
  onTick(() => void lookAtWhatIsDue());
  onDigestClicked(openToday);
  onNotificationsAllowed(() => onDigestClicked(openToday));
});
