/**
 * The popup: wires the page, the notes and the browser to what is on screen. Opened as a tab,
 * `popup.html?tab=7` reads tab 7 instead of the active one.
 */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { look } from '../../components/capture/look';
import { Popup } from '../../components/capture/Popup';
import { ErrorBoundary } from '../../components/health/ErrorBoundary';
import { direction, openAppPage } from '../../utils/platform/pages';
import { surroundings } from './surroundings';

const tab = new URLSearchParams(window.location.search).get('tab');

// What opens the notes and what reads the page load beside each other, while the first frame is painted.
async function openKith() {
  const { openKith: open } = await import('../../utils/services/kith');
  const opened = await open();
  if (opened.state === 'ready') void refreshDue().catch(() => {});
  return opened;
}
/** Alarms may have been missed: each opening tells anew what is due. */
async function refreshDue() {
  const { lookAtWhatIsDue } = await import('../../utils/services/due');
  await lookAtWhatIsDue();
}
async function readPage() {
  const { readActiveTab } = await import('../../utils/services/read-page');
  return readActiveTab(tab === null ? undefined : Number(tab));
}

let opening = openKith();
const first = look(opening, readPage());

/** Reads the page once more; the notes are opened again only where they could not be opened before. */
async function lookAgain() {
  const { state } = await opening;
  if (state === 'busy') opening = openKith();
  return look(opening, readPage());
}

document.documentElement.dir = direction();
document.documentElement.lang = i18n.t('app.language');
const root = document.getElementById('popup');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary resetOn="">
        <Popup
          first={first}
          lookAgain={lookAgain}
          surroundings={surroundings}
          onOpenApp={(hash) => void openAppPage(hash).then(() => window.close())}
        />
      </ErrorBoundary>
    </StrictMode>,
  );
}
