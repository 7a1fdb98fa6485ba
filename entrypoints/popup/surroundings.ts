/** What the browser offers Kith's pages. */
import type { Surroundings } from '../../components/hooks/surroundings';
import { askForNotifications } from '../../utils/platform/permissions';
import { dropScratch, keepScratch, readScratch } from '../../utils/platform/scratch';
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings';
import {
  isSiteOn,
  onSites,
  sitePatterns,
  switchSiteOff,
  switchSiteOn,
} from '../../utils/platform/sites';

export const surroundings: Surroundings = {
  readScratch,
  keepScratch,
  dropScratch,
  askForNotifications,
  readSettings,
  changeSettings,
  watchSettings,
  sites: {
    patterns: sitePatterns,
    isOn: isSiteOn,
    switchOn: switchSiteOn,
    switchOff: switchSiteOff,
    watch: onSites,
  },
  openPanel: null,
};
