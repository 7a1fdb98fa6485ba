/**
 * The side panel (Firefox: the sidebar): wires the tab beside it, the notes and the browser to what is on
 * screen. Opened as a tab, `sidepanel.html?tab=7` stands beside tab 7.
 */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { ErrorBoundary } from '../../components/health/ErrorBoundary';
import { Panel } from '../../components/panel/Panel';
import { openAppPage } from '../../utils/platform/pages';
import { open } from '../popup/notes';
import { show } from '../popup/show';
import { readersOf, surroundings } from '../popup/surroundings';
import { besideTab } from './beside';

const tab = new URLSearchParams(window.location.search).get('tab');
const tabId = tab === null ? undefined : Number(tab);
const beside = besideTab(tabId);
const around = { ...surroundings, ...readersOf(tabId) };

show(
  'panel',
  <ErrorBoundary resetOn="">
    <Panel
      beside={beside}
      open={open}
      surroundings={around}
      onOpenApp={(hash) => void openAppPage(hash)}
    />
  </ErrorBoundary>,
);
void import('../../utils/services/backup/while-open').then((backups) => backups.backUpWhileOpen());
