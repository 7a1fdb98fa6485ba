/** The app page: opens the notes, and hands the browser's offers to the components. */
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { App } from '../../components/app/App';
import { openKith } from '../../utils/services/kith';
import { show } from '../popup/show';
import { surroundings } from '../popup/surroundings';

show('app', <App opening={await openKith()} surroundings={surroundings} />);
void import('../../utils/services/backup/while-open').then((backups) => backups.backUpWhileOpen());
