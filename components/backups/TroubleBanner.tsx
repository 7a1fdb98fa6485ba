/** What stood in the way of the last backup, calmly, with the one thing that helps. */
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { BackupTrouble } from '../../utils/domain/backup-trouble';
import { startDownloads, startFolder } from '../../utils/services/backup/chosen-backups';
import { allowFolder, keptFolder } from '../../utils/services/backup/folder-backup';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { LinkButton } from '../ui/LinkButton';

export function TroubleBanner({ why }: { why: BackupTrouble }) {
  const kith = useKith();
  const { busy, run } = useDoing();
  const folder = useKeptFolder();
  const button = (words: string, work: () => Promise<unknown>) => (
    <Button small busy={busy} onClick={() => run(work)}>
      {words}
    </Button>
  );
  const ways: Partial<Record<BackupTrouble, ReactNode>> = {
    permission: button(i18n.t('backups.start'), () => startDownloads(kith)),
    gone: button(i18n.t('backups.startFolder'), () => startFolder(kith)),
    lapsed: folder && button(i18n.t('backups.allowFolder'), () => allowFolder(folder, kith)),
    unreadable: (
      <LinkButton small href="#/data/storage">
        {i18n.t('data.storage')}
      </LinkButton>
    ),
  };
  return (
    <Banner title={i18n.t('backups.troubleTitle')} actions={ways[why]}>
      {i18n.t(`backups.trouble.${why}`)}
    </Banner>
  );
}

/** Read beforehand: within the gesture there is no time to. */
function useKeptFolder(): FileSystemDirectoryHandle | null {
  const [folder, setFolder] = useState<FileSystemDirectoryHandle | null>(null);
  useEffect(() => {
    void keptFolder().then((kept) => setFolder(kept ?? null));
  }, []);
  return folder;
}
