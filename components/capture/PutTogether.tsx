/** Two entries turned out to be one person: said in one line, with the way back. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ProvedMerge } from '../../utils/services/merge-proved';
import { undo } from '../../utils/services/undo';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { AppLink } from './AppLink';

/** Taken back, they stay two: Kith does not ask or do it again. */
export function PutTogether({ learned }: { learned: Promise<ProvedMerge | null> }) {
  const kith = useKith();
  const announce = useUndo();
  const [merged, setMerged] = useState<ProvedMerge | null>(null);
  useEffect(() => {
    let isHere = true;
    void learned.then((found) => isHere && setMerged(found));
    return () => {
      isHere = false;
    };
  }, [learned]);
  if (!merged) return null;

  async function takeBack({ actionId, name }: ProvedMerge) {
    const words = i18n.t('same.apart', { name: isolate(name) });
    if (await announce(words, undo(kith, actionId))) setMerged(null);
  }

  return (
    <Banner
      tone="calm"
      title={i18n.t('same.putTogether', { name: isolate(merged.name) })}
      actions={
        <>
          <Button small onClick={() => void takeBack(merged)}>
            {i18n.t('ui.undo')}
          </Button>
          <AppLink to={personAddress(merged.id)}>{i18n.t('same.look')}</AppLink>
        </>
      }
    >
      {i18n.t('same.putTogetherWhy')}
    </Banner>
  );
}
