/** What stays while views change: the rail, the search box, the place where a view stands. */
import { type ReactNode, Suspense, useRef } from 'react';
import { i18n } from '#i18n';
import { ErrorBoundary } from '../health/ErrorBoundary';
import type { Route } from '../hooks/route';
import { useHeadingFocus } from '../hooks/useHeadingFocus';
import { useRoute } from '../hooks/useRoute';
import { HelpKey } from '../keys/HelpKey';
import { PaletteKey } from '../palette/PaletteKey';
import { FindBox } from '../people/FindBox';
import { Button } from '../ui/Button';
import { Rail } from './Rail';
import './Shell.css';
import { View } from './View';

export function Shell({ banner }: { banner: ReactNode }) {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  useHeadingFocus(main, place);

  return (
    <div className="Shell">
      <Button className="Shell-skip" onClick={() => main.current?.focus()}>
        {i18n.t('app.skip')}
      </Button>
      <Rail route={route} />
      <PaletteKey />
      <HelpKey />
      <div className="Shell-top">
        <FindBox />
      </div>
      <main id="main" className="Shell-main" ref={main} tabIndex={-1}>
        {banner}
        <ErrorBoundary resetOn={place}>
          <Suspense key={place}>
            <View route={route} />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

/** What counts as another place: not another filter, not another part of the same person. */
function placeOf(route: Route): string {
  if (route.view === 'merge') return `merge ${route.one} ${route.other}`;
  return 'id' in route ? `${route.view} ${route.id}` : route.view;
}
