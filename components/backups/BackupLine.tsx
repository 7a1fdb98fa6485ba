/** One quiet line on Today for somebody with many people and no backup of late; put off with one press. */
import { i18n } from '#i18n';
import { isBackupWanting } from '../../utils/domain/backup-plan';
import { quietBackups } from '../../utils/services/backup/quiet-backups';
import { momentOf } from '../../utils/services/clock';
import { useClock } from '../hooks/KithProvider';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { LinkButton } from '../ui/LinkButton';
import { LastBackup } from './LastBackup';
import { useBackups } from './useBackups';

/** @param people - how many are kept. */
export function BackupLine({ people }: { people: number }) {
  const state = useBackups();
  const clock = useClock();
  if (!state) return null;
  const isByItself = state.to !== null && state.trouble === null;
  if (!isBackupWanting({ ...state, isByItself }, people, momentOf(clock))) return null;
  return (
    <Banner
      tone="calm"
      title={i18n.t('backups.lineTitle')}
      actions={
        <>
          <LinkButton small href="#/data/backups">
            {i18n.t('backups.lineGo')}
          </LinkButton>
          <Button small look="quiet" onClick={() => void quietBackups(clock)}>
            {i18n.t('backups.lineQuiet')}
          </Button>
        </>
      }
    >
      <LastBackup />
    </Banner>
  );
}
