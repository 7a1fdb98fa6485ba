/**
 * The popup: wires the page, the notes and the browser to what is on screen. Opened as a tab,
 * `popup.html?tab=7` reads tab 7 instead of the active one.
 */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { look } from '../../components/capture/look';
import { Popup } from '../../components/capture/Popup';
import { direction, openAppPage } from '../../utils/platform/pages';
import { askForNotifications } from '../../utils/platform/permissions';
import { dropScratch, keepScratch, readScratch } from '../../utils/platform/scratch';
import { changeSettings, readSettings, watchSettings } from '../../utils/platform/settings';
import { openKith } from '../../utils/services/kith';
import { readActiveTab } from '../../utils/services/read-page';

const surroundings = {
  readScratch,
  keepScratch,
  dropScratch,
  readSettings,
  changeSettings,
  watchSettings,
  askForNotifications,
};

const tab = new URLSearchParams(window.location.search).get('tab');
const lookNow = () => look(openKith(), readActiveTab(tab === null ? undefined : Number(tab)));
const first = lookNow();

document.documentElement.dir = direction();
const root = document.getElementById('popup');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Popup
        first={first}
        lookAgain={lookNow}
        surroundings={surroundings}
        onOpenApp={(hash) => void openAppPage(hash).then(() => window.close())}
      />
    </StrictMode>,
  );
}
