/** The sheet of keys from Settings, for those who do not know its key yet. */
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';

const KeysSheet = lazy(() =>
  import('./KeysSheet').then(({ KeysSheet }) => ({ default: KeysSheet })),
);

export function KeysButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{i18n.t('keys.show')}</Button>
      {open && (
        <Suspense>
          <KeysSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
