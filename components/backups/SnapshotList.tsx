/** The copies on this computer that Kith took before something large: the way back. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { snapshotsHere } from '../../utils/services/backup/open-backup';
import type { Kith } from '../../utils/services/kith';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import '../ui/ListRow.css';
import { momentWords } from './moment-words';

const WHY = {
  'before-import': 'restore.beforeImport',
  'before-restore': 'restore.beforeRestore',
  'before-migration': 'restore.beforeMigration',
} as const;

interface Props {
  kith: Kith;
  onChoose(id: number): void;
}

export function SnapshotList({ kith, onChoose }: Props) {
  const [snapshots, setSnapshots] = useState<Awaited<ReturnType<typeof snapshotsHere>>>();
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    snapshotsHere().then(setSnapshots, (error) => setTrouble(errorWords(error)));
  }, []);
  return (
    <section aria-busy={snapshots === undefined && trouble === null}>
      <h2>{i18n.t('restore.snapshots')}</h2>
      <p className="Restore-quiet">
        {i18n.t(snapshots?.length === 0 ? 'restore.noSnapshots' : 'restore.snapshotsText')}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <ul>
        {snapshots?.map(({ id, at, why, counts }) => (
          <li key={id} className="ListRow">
            <div className="ListRow-text">
              <strong>{momentWords(kith, at)}</strong>
              <div className="Restore-quiet">
                {i18n.t(WHY[why])} · {i18n.t('restore.people', counts.people ?? 0)}
              </div>
            </div>
            <div className="ListRow-actions">
              <Button
                small
                aria-label={i18n.t('restore.lookIntoOf', { when: momentWords(kith, at) })}
                onClick={() => onChoose(id)}
              >
                {i18n.t('restore.lookInto')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
