/** Something went wrong that Kith did not foresee; the notes are where they were. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { KithError } from '../../utils/domain/kith-error';
import type { Kith } from '../../utils/services/kith';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { RescueScreen } from './RescueScreen';

const ExportButton = lazy(() =>
  import('./ExportButton').then(({ ExportButton }) => ({ default: ExportButton })),
);

const BeginAnew = lazy(() =>
  import('./BeginAnew').then(({ BeginAnew }) => ({ default: BeginAnew })),
);

/**
 * The error's own words are shown for whoever helps; they are not for the reader.
 *
 * @param remains - where it was opening that failed: what can still be read can be saved.
 */
export function BrokenScreen({ error, remains }: { error: Error; remains?: Kith }) {
  return (
    <RescueScreen
      title={i18n.t('rescue.brokenTitle')}
      actions={
        <>
          <Button look="primary" onClick={() => window.location.reload()}>
            {i18n.t('rescue.again')}
          </Button>
          <Suspense>
            {remains && <ExportButton kith={remains} />}
            {remains && <BeginAnew kith={remains} />}
          </Suspense>
        </>
      }
    >
      <p>{error instanceof KithError ? errorWords(error) : i18n.t('rescue.brokenText')}</p>
      <details>
        <summary>{i18n.t('rescue.details')}</summary>
        <code dir="ltr">{`${error.name}: ${error.message}`}</code>
      </details>
    </RescueScreen>
  );
}
