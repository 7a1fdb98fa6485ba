/** Backups that nobody has to think of: chosen once, into the Downloads folder or one of the user's own. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { BackupState } from '../../utils/services/backup/backup-state';
import {
  backUpNow,
  mayPickFolder,
  startDownloads,
  startFolder,
  stopBackups,
} from '../../utils/services/backup/chosen-backups';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Button } from '../ui/Button';
import { TroubleBanner } from './TroubleBanner';

export function ByItself({ state: { to, trouble } }: { state: BackupState }) {
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} aria-labelledby="backups-itself">
      <h2 id="backups-itself" tabIndex={-1}>
        {i18n.t('backups.byItself')}
      </h2>
      {trouble && <TroubleBanner why={trouble.why} />}
      {to === null ? <Choice /> : <Chosen to={to} />}
    </section>
  );
}

function Choice() {
  const kith = useKith();
  const { busy, trouble, run } = useDoing();
  const [isRefused, setIsRefused] = useState(false);
  const withFolder = mayPickFolder();
  return (
    <>
      <p>{i18n.t('backups.offText')}</p>
      <p className="BackupsView-note">{i18n.t('backups.slots')}</p>
      <div className="BackupsView-acts">
        <Button
          look="primary"
          busy={busy}
          onClick={() => run(async () => setIsRefused(!(await startDownloads(kith))))}
        >
          {i18n.t('backups.start')}
        </Button>
        {withFolder && (
          <Button busy={busy} onClick={() => run(() => startFolder(kith))}>
            {i18n.t('backups.startFolder')}
          </Button>
        )}
      </div>
      {withFolder && <p className="BackupsView-note">{i18n.t('backups.folderText')}</p>}
      {isRefused && <p role="status">{i18n.t('backups.refused')}</p>}
      {trouble && <p role="alert">{trouble}</p>}
    </>
  );
}

function Chosen({ to }: { to: NonNullable<BackupState['to']> }) {
  const kith = useKith();
  const { busy, trouble, run } = useDoing();
  return (
    <>
      <p>{i18n.t(to === 'downloads' ? 'backups.onDownloads' : 'backups.onFolder')}</p>
      <p className="BackupsView-note">{i18n.t('backups.slots')}</p>
      <div className="BackupsView-acts">
        <Button busy={busy} onClick={() => run(() => backUpNow(kith, to))}>
          {i18n.t('backups.now')}
        </Button>
        <Button look="quiet" onClick={() => run(stopBackups)}>
          {i18n.t('backups.stop')}
        </Button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  );
}
