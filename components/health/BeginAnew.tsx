/** The last way out of a database that stays shut: put it away, and bring a backup into a new one. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { beginAnew } from '../../utils/services/begin-anew';
import type { Kith } from '../../utils/services/kith';
import { useDoing } from '../hooks/useDoing';
import { Button } from '../ui/Button';

/** Asks once more, because what cannot be read now is gone then. */
export function BeginAnew({ kith }: { kith: Kith }) {
  const [asked, setAsked] = useState(false);
  const { busy, trouble, run } = useDoing();
  const begin = async () => {
    await beginAnew(kith);
    window.location.reload();
  };
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {i18n.t('rescue.anew')}
      </Button>
    );
  return (
    <>
      <p role="alert">{trouble ?? i18n.t('rescue.anewText')}</p>
      <Button look="danger" busy={busy} onClick={() => run(begin)}>
        {i18n.t('rescue.anewSure')}
      </Button>
    </>
  );
}
