/** "?" anywhere on a page that stays: the sheet of all keys. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { isBusy } from '../hooks/is-editable';
import { useSettings } from '../hooks/useSettings';
import { HELP } from './shortcuts';

const KeysSheet = lazy(() =>
  import('./KeysSheet').then(({ KeysSheet }) => ({ default: KeysSheet })),
);

/** Only where single letters are switched on. */
export function HelpKey() {
  const letters = useSettings()?.listKeys ?? false;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!letters) return;
    const onKey = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== HELP || isHeld || event.defaultPrevented || isBusy(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [letters]);
  if (!open) return null;
  return (
    <Suspense>
      <KeysSheet onClose={() => setOpen(false)} />
    </Suspense>
  );
}
