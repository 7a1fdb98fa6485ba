/** Ctrl or ⌘ with K, anywhere on the app page: the palette over what is shown. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { goTo } from '../hooks/useRoute';
import { isFindKey } from '../ui/modifier-key';

const PaletteDialog = lazy(() =>
  import('./PaletteDialog').then(({ PaletteDialog }) => ({ default: PaletteDialog })),
);

export function PaletteKey() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <Suspense>
      <PaletteDialog onGo={goTo} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
