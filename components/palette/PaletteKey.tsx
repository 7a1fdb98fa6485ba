/** Ctrl or ⌘ with K, anywhere on the app page: the palette over what is shown. */
import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import { goTo } from '../hooks/useRoute';
import { isFindKey } from '../ui/modifier-key';

const PaletteDialog = lazy(() =>
  import('./PaletteDialog').then(({ PaletteDialog }) => ({ default: PaletteDialog })),
);

export function PaletteKey() {
  const [open, setOpen] = useState(false);
  // Heard as soon as there is something to see.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    // Back and forward lead elsewhere: what lay over the view goes with it.
    const onLeave = () => setOpen(false);
    document.addEventListener('keydown', onKey);
    window.addEventListener('hashchange', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('hashchange', onLeave);
    };
  }, []);
  if (!open) return null;
  return (
    <Suspense>
      <PaletteDialog onGo={goTo} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
