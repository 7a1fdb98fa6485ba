/** The app page: opens the notes, and hands the browser's offers to the components. */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { App } from '../../components/app/App';
import { direction } from '../../utils/platform/pages';
import { openKith } from '../../utils/services/kith';
import { surroundings } from '../popup/surroundings';

document.documentElement.dir = direction();
document.documentElement.lang = i18n.t('app.language');
const root = document.getElementById('app');
if (root) {
  const opening = await openKith();
  createRoot(root).render(
    <StrictMode>
      <App opening={opening} surroundings={surroundings} />
    </StrictMode>,
  );
}
