/** The background: listeners only, all registered at once, since the browser wakes it for each of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { isPageSeen } from '../../utils/messages/messages';
import { onTick } from '../../utils/platform/alarms';
import { onMessage } from '../../utils/platform/inbox';
import { onStart } from '../../utils/platform/lifecycle';
import { onMayNotify } from '../../utils/platform/permissions';
import { sweepScratch } from '../../utils/platform/scratch';
import { changeSettings } from '../../utils/platform/settings';
import { onSites } from '../../utils/platform/sites';
import { lookAtWhatIsDue } from '../../utils/services/look';
import { markTab, markTabs } from '../../utils/services/marks';
import { reconcileSites, sitesChanged } from '../../utils/services/sites';
import { backUp, listenToDownloads } from './backups';
import { listenToGestures, setMenu } from './gestures';
import { listenToNotices } from './notices';

export default defineBackground(() => {
  let looking: Promise<void> | null = null;
  /** A start fires several events at once; one look serves them all. */
  const look = () => {
    looking ??= lookAtWhatIsDue().finally(() => {
      looking = null;
    });
  };
  // A look that began before the answer knows nothing of it.
  const lookAnew = () => void Promise.resolve(looking).then(look);
  // First of all, and on any waking: enabling an extension fires no event, its background merely runs.
  look();
  onStart(() => {
    look();
    void sweepScratch();
    void reconcileSites();
    void setMenu();
    void backUp();
  });
  onTick(() => {
    look();
    void markTabs();
    void backUp();
  });
  onSites(() => void sitesChanged());
  onMessage((message, sender) => {
    if (sender.from === 'page' && isPageSeen(message)) void markTab(sender.tabId);
  });
  listenToDownloads();
  listenToGestures();
  listenToNotices(lookAnew);
  onMayNotify((allowed) => {
    // Before they were allowed there was nothing to listen to.
    if (allowed) listenToNotices(lookAnew);
    // The prompt may have closed the popup that asked, and its answer with it.
    void changeSettings({ notifications: allowed ? 'allowed' : 'declined' });
  });
});
