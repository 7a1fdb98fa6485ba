/** An import that has begun: how far it is, what came of it, and the way back. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportJob } from '../../utils/domain/import-job';
import { readImports } from '../../utils/services/import/jobs';
import { importAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { Banner } from '../ui/Banner';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { ImportEnded } from './ImportEnded';
import { ImportRunning } from './ImportRunning';
import { ImportStopped } from './ImportStopped';
import { useBegunImport } from './useBegunImport';
import { useFileDrop } from './useFileDrop';

export function BegunImport({ id }: { id: string }) {
  useFileDrop(null);
  const job = useLive(
    async (kith) => (await readImports(kith)).find((one) => one.id === id) ?? null,
    [id],
  );
  if (job === undefined) return null;
  return <div className="Page">{job ? <Begun kept={job} /> : <Gone />}</div>;
}

function Begun({ kept }: { kept: ImportJob }) {
  const begun = useBegunImport(kept);
  const heading = useRef<HTMLHeadingElement>(null);
  const { now } = begun;
  // The button that led here has gone, and the focus with it.
  useEffect(() => {
    if (now !== 'running' && document.activeElement === document.body) heading.current?.focus();
  }, [now]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('data.import')}
      </h1>
      {begun.trouble !== null && (
        <Banner tone="danger" title={i18n.t('import.trouble')}>
          {begun.trouble}
        </Banner>
      )}
      {begun.now === 'stopped' ? (
        <ImportStopped {...begun} />
      ) : begun.now === 'over' ? (
        <ImportEnded {...begun} />
      ) : (
        <ImportRunning {...begun} />
      )}
    </>
  );
}

function Gone() {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('data.import')}</h1>
      <EmptyState
        title={i18n.t('import.goneTitle')}
        action={<LinkButton href={importAddress()}>{i18n.t('data.import')}</LinkButton>}
      >
        {i18n.t('import.gone')}
      </EmptyState>
    </>
  );
}
