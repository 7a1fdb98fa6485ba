/** The background: listeners only, all registered at once, since the browser wakes it for each of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { onTick } from '../../utils/platform/alarms';
import { onStart } from '../../utils/platform/lifecycle';
import { onDigestClicked } from '../../utils/platform/notifications';
import { openAppPage } from '../../utils/platform/pages';
import { onMayNotify } from '../../utils/platform/permissions';
import { sweepScratch } from '../../utils/platform/scratch';
import { changeSettings } from '../../utils/platform/settings';
import { lookAtWhatIsDue } from '../../utils/services/due';

export default defineBackground(() => {
  let looking = false;
  /** A start fires several events at once; one look serves them all. */
  const look = () => {
    if (looking) return;
    looking = true;
    void lookAtWhatIsDue().finally(() => {
      looking = false;
    });
  };
  // First of all, and on any waking: enabling an extension fires no event, its background merely runs.
  look();
  const openToday = () => void openAppPage('#/today');
  onStart(() => {
    look();
    void sweepScratch();
  });
  onTick(look);
  onDigestClicked(openToday);
  onMayNotify((allowed) => {
    // Before they were allowed there was nothing to listen to.
    if (allowed) onDigestClicked(openToday);
    // The prompt may have closed the popup that asked, and its answer with it.
    void changeSettings({ notifications: allowed ? 'allowed' : 'declined' });
  });
});
