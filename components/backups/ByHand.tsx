/** A backup now, by hand: the browser saves it like any file, and no permission is needed. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { backUpByHand } from '../../utils/services/backup/chosen-backups';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { saveFile } from '../ui/save-file';

export function ByHand() {
  const kith = useKith();
  const { busy, trouble, run } = useDoing();
  const [saved, setSaved] = useState<string | null>(null);
  const save = async () => {
    const { file, name } = await backUpByHand(kith);
    saveFile(name, file, file.type);
    setSaved(name);
  };
  return (
    <section aria-labelledby="backups-hand">
      <h2 id="backups-hand">{i18n.t('backups.byHand')}</h2>
      <p>{i18n.t('backups.byHandText')}</p>
      <div className="BackupsView-acts">
        <Button busy={busy} onClick={() => run(save)}>
          {i18n.t('backups.save')}
        </Button>
      </div>
      <p role="status">{saved && i18n.t('backups.saved', { file: isolate(saved) })}</p>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}
