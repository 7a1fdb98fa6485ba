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
import type { Opening } from '../../utils/services/kith';
import { surroundings } from './surroundings';

const tab = new URLSearchParams(window.location.search).get('tab');

/** Loaded here only: the form for somebody new does not wait for it. */
async function openKith(): Promise<Opening> {
  const kith = await import('../../utils/services/kith');
  const opened = await kith.openKith();
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

let opening: Promise<Opening> | null = null;
function open(): Promise<Opening> {
  opening ??= openKith();
  return opening;
}

const first = look(open, readPage());

/** Reads the page once more; the notes are opened again only where they could not be opened before. */
async function lookAgain() {
  const { state } = await open();
  if (state === 'busy') opening = null;
  return opening ? look(open, readPage(), async () => false) : look(open, readPage());
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
          open={open}
          surroundings={surroundings}
          onOpenApp={(hash) => void openAppPage(hash).then(() => window.close())}
        />
      </ErrorBoundary>
    </StrictMode>,
  );
}
