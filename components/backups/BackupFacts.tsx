/** What a chosen backup is: of when, by which Kith, and what is in it. */
import { i18n } from '#i18n';
import type { OpenedBackup } from '../../utils/services/backup/open-backup';
import type { Kith } from '../../utils/services/kith';
import { isolate } from '../ui/isolate';
import { numberWords } from '../ui/number-words';
import { kindOf, kindWords } from './kind-words';
import { momentWords } from './moment-words';

interface Props {
  kith: Kith;
  opened: OpenedBackup;
}

export function BackupFacts({ kith, opened: { backup, living } }: Props) {
  const kinds = living.filter(([table]) => kindOf(table) !== 'behind');
  return (
    <section className="BackupFacts">
      <h2>{i18n.t('restore.madeAt', { when: momentWords(kith, backup.madeAt) })}</h2>
      <p className="BackupFacts-by">{i18n.t('restore.madeBy', { by: isolate(backup.madeBy) })}</p>
      {kinds.length === 0 ? (
        <p>{i18n.t('restore.nothingIn')}</p>
      ) : (
        <ul className="BackupFacts-kinds">
          {kinds.map(([table, count]) => (
            <li key={table}>
              {kindWords(kindOf(table))} <strong>{numberWords(count)}</strong>
            </li>
          ))}
        </ul>
      )}
      {backup.leftOut > 0 && <p>{i18n.t('restore.leftOut', backup.leftOut)}</p>}
    </section>
  );
}
