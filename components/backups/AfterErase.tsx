/** Once somebody is erased for good: older backups still hold them, and a new one does not. */
import { i18n } from '#i18n';
import { backUpNow } from '../../utils/services/backup/chosen-backups';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { LinkButton } from '../ui/LinkButton';
import { LastBackup } from './LastBackup';
import { useBackups } from './useBackups';

/** Nothing where there never was a backup. */
export function AfterErase() {
  const state = useBackups();
  const kith = useKith();
  const { busy, run } = useDoing();
  if (!state?.last) return null;
  const { to } = state;
  return (
    <Banner
      tone="calm"
      title={i18n.t('backups.olderHold')}
      actions={
        to === null ? (
          <LinkButton small href="#/data/backups">
            {i18n.t('backups.afterErase')}
          </LinkButton>
        ) : (
          <Button small busy={busy} onClick={() => run(() => backUpNow(kith, to))}>
            {i18n.t('backups.afterErase')}
          </Button>
        )
      }
    >
      <LastBackup />
    </Banner>
  );
}
