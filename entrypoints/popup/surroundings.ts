/** What the browser offers Kith's pages. */
import type { Surroundings } from '../../components/hooks/surroundings';
import { commandKeys, openCommandSettings } from '../../utils/platform/commands';
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

/**
 * What reads a tab once more when asked, each loaded then.
 *
 * @param tabId - the active tab of the last focused window when left out.
 */
export function readersOf(
  tabId: number | undefined,
): Pick<Surroundings, 'readLines' | 'readReport'> {
  return {
    readLines: async (address) => {
      const { readPageLines } = await import('../../utils/services/page-lines');
      return readPageLines(address, tabId);
    },
    readReport: async (address) => {
      const { readReport } = await import('../../utils/services/scrubbed-report');
      return readReport(address, tabId);
    },
  };
}

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
  opensOnLog: null,
  keys: { read: commandKeys, change: openCommandSettings },
  openPanel: null,
  readLines: null,
  readReport: null,
};
