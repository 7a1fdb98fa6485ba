/** The last way out of a database that stays shut: put it away, and bring a backup into a new one. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { beginAnew } from '../../utils/services/begin-anew';
import type { Kith } from '../../utils/services/kith';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';

/** Asks once more, because what cannot be read now is gone then. */
export function BeginAnew({ kith }: { kith: Kith }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const begin = async () => {
    try {
      await beginAnew(kith);
      window.location.reload();
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  if (!asked)
    return (
      <Button look="quiet" onClick={() => setAsked(true)}>
        {i18n.t('rescue.anew')}
      </Button>
    );
  return (
    <>
      <p role="alert">{problem ?? i18n.t('rescue.anewText')}</p>
      <Button look="danger" onClick={() => void begin()}>
        {i18n.t('rescue.anewSure')}
      </Button>
    </>
  );
}
