/** What the browser offers the popup. Settings come when first asked for: nothing at opening waits for them. */
import type { Surroundings } from '../../components/hooks/surroundings';
import { askForNotifications } from '../../utils/platform/permissions';
import { dropScratch, keepScratch, readScratch } from '../../utils/platform/scratch';

const settings = () => import('../../utils/platform/settings');

export const surroundings: Surroundings = {
  readScratch,
  keepScratch,
  dropScratch,
  askForNotifications,
  readSettings: async () => (await settings()).readSettings(),
  changeSettings: async (patch) => (await settings()).changeSettings(patch),
  watchSettings(changed) {
    let stop = () => {};
    let isStopped = false;
    void settings().then(({ watchSettings }) => {
      if (!isStopped) stop = watchSettings(changed);
    });
    return () => {
      isStopped = true;
      stop();
    };
  },
};
