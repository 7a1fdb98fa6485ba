/** What a chosen backup is: of when, by which Kith, and how many people are in it. */
import { i18n } from '#i18n';
import type { OpenedBackup } from '../../utils/services/backup/open-backup';
import type { Kith } from '../../utils/services/kith';
import { isolate } from '../ui/isolate';
import { momentWords } from './moment-words';

interface Props {
  kith: Kith;
  opened: OpenedBackup;
}

export function BackupFacts({ kith, opened: { backup, living } }: Props) {
  const people = living.find(([table]) => table === 'people')?.[1] ?? 0;
  return (
    <section>
      <h2>{i18n.t('restore.madeAt', { when: momentWords(kith, backup.madeAt) })}</h2>
      <p className="Restore-quiet">
        {i18n.t('restore.madeBy', {
          by: isolate(backup.madeBy),
          people: i18n.t('restore.people', people),
        })}
      </p>
      {backup.leftOut > 0 && <p>{i18n.t('restore.leftOut', backup.leftOut)}</p>}
    </section>
  );
}
