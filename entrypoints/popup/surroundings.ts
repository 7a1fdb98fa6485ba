/** What the browser offers the popup. */
import type { Surroundings } from '../../components/hooks/surroundings';
import { askForNotifications } from '../../utils/platform/permissions';
import { dropScratch, keepScratch, readScratch } from '../../utils/platform/scratch';
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings';

export const surroundings: Surroundings = {
  readScratch,
  keepScratch,
  dropScratch,
  askForNotifications,
  readSettings,
  changeSettings,
  watchSettings,
};
