/**
 * The popup: wires the page, the notes and the browser to what is on screen. Opened as a tab,
 * `popup.html?tab=7` reads tab 7 instead of the active one.
 */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { look } from '../../components/capture/look';
import { Popup } from '../../components/capture/Popup';
import { ErrorBoundary } from '../../components/health/ErrorBoundary';
import { openAppPage } from '../../utils/platform/pages';
import { hasPage } from '../../utils/services/has-page';
import { opensOnLog } from '../../utils/services/popup-view';
import { firstLook, readPage } from './first-look';
import { isOpened, open } from './notes';
import { meetPanel } from './panel';
import { show } from './show';
import { readersOf, surroundings } from './surroundings';

const tab = new URLSearchParams(window.location.search).get('tab');
const tabId = tab === null ? undefined : Number(tab);

const around = {
  ...surroundings,
  opensOnLog,
  openPanel: meetPanel(tabId),
  ...readersOf(tabId),
};
const first = firstLook(tabId);
void openWithoutPage();

/** Where there is no page to read, the notes are all there is to show, and wait for nothing. */
async function openWithoutPage() {
  if (!(await hasPage(tabId))) await open();
}

/** Reads the page once more; open notes are asked at once. */
async function lookAgain() {
  return (await isOpened())
    ? look(open, readPage(tabId), async () => false)
    : look(open, readPage(tabId));
}

show(
  'popup',
  <ErrorBoundary resetOn="">
    <Popup
      first={first}
      lookAgain={lookAgain}
      open={open}
      surroundings={around}
      onOpenApp={(hash) => void openAppPage(hash).then(() => window.close())}
    />
  </ErrorBoundary>,
);
