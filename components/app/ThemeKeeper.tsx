/** Holds the page to the theme that was chosen, over the system's. */
import { useLayoutEffect } from 'react';
import { useSettings } from '../hooks/useSettings';

export function ThemeKeeper() {
  const theme = useSettings()?.theme;
  useLayoutEffect(() => {
    if (theme === undefined) return;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
