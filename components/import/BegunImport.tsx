/** An import that has begun: how far it is, what came of it, and the way back. */
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportJob } from '../../utils/domain/import-job';
import { readImports } from '../../utils/services/import/jobs';
import { useKith } from '../hooks/KithProvider';
import { importAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useScratch } from '../hooks/useScratch';
import { Banner } from '../ui/Banner';
import { EmptyState } from '../ui/EmptyState';
import { errorWords } from '../ui/error-words';
import { LinkButton } from '../ui/LinkButton';
import { ImportEnded } from './ImportEnded';
import { ImportRunning } from './ImportRunning';
import { ImportStopped } from './ImportStopped';
import { goOn, stop } from './runs';
import { useFileDrop } from './useFileDrop';
import { useImportUndo } from './useImportUndo';

export function BegunImport({ id }: { id: string }) {
  useFileDrop(null);
  const job = useLive(
    async (kith) => {
      const jobs = await readImports(kith);
      return jobs.find((one) => one.id === id) ?? null;
    },
    [id],
  );
  if (job === undefined) return null;
  return <div className="Page">{job ? <Begun job={job} /> : <Gone />}</div>;
}

function Begun({ job }: { job: ImportJob }) {
  const run = useRun(job);
  const undo = useImportUndo(job);
  const trouble = undo.trouble ?? run.trouble;
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('data.import')}</h1>
      {trouble !== null && (
        <Banner tone="danger" title={i18n.t('import.trouble')}>
          {trouble}
        </Banner>
      )}
      {job.state !== 'running' || undo.isUnderWay ? (
        <ImportEnded job={job} undo={undo} />
      ) : run.isStopped || job.undone > 0 ? (
        <ImportStopped job={job} onGoOn={run.goOn} onUndo={undo.start} />
      ) : (
        <ImportRunning job={job} onStop={run.stop} />
      )}
    </>
  );
}

function Gone() {
  return (
    <EmptyState
      title={i18n.t('import.goneTitle')}
      action={<LinkButton href={importAddress()}>{i18n.t('data.import')}</LinkButton>}
    >
      {i18n.t('import.gone')}
    </EmptyState>
  );
}

const isTrue = (value: unknown): value is true => value === true;

/** Runs it unless somebody has stopped it, here or before the page was left. */
function useRun({ id, state, undone }: ImportJob) {
  const kith = useKith();
  const stopped = useScratch(`import:${id}`, isTrue);
  const [isStopped, setStopped] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { keep, drop } = stopped;

  const start = useCallback(() => {
    setStopped(false);
    setTrouble(null);
    goOn(kith, id).then(
      (after) => setStopped(after.state === 'running'),
      (error) => {
        setTrouble(errorWords(error));
        setStopped(true);
      },
    );
  }, [kith, id]);

  const waits = state === 'running' && undone === 0;
  const wasStopped = stopped.kept;
  useEffect(() => {
    if (!waits || wasStopped === undefined) return;
    if (wasStopped) setStopped(true);
    else start();
  }, [waits, wasStopped, start]);

  return {
    isStopped,
    trouble,
    goOn: () => {
      drop();
      start();
    },
    stop: () => {
      keep(true);
      stop(id);
    },
  };
}
