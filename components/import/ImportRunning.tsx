/** How far an import is, or its taking back. */
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { numberWords } from '../ui/number-words';
import { ProgressLine } from '../ui/ProgressLine';
import { useProgress } from './import-channel';
import { filesWords } from './import-words';
import type { BegunImport } from './useBegunImport';

export function ImportRunning({ job, now, stop }: BegunImport) {
  return now === 'undoing' ? <Undoing job={job} /> : <Running job={job} stop={stop} />;
}

function Undoing({ job: { id, undone, actions } }: Pick<BegunImport, 'job'>) {
  const { done, total } = useProgress(id) ?? { done: undone, total: actions.length };
  return <ProgressLine words={i18n.t('import.undoing')} part={total === 0 ? 0 : done / total} />;
}

function Running({ job, stop }: Pick<BegunImport, 'job' | 'stop'>) {
  const { done, total } = useProgress(job.id) ?? { done: job.next, total: job.total };
  const words =
    total === 0
      ? i18n.t('import.progressReading')
      : i18n.t('import.progress', { done: numberWords(done), total: numberWords(total) });
  return (
    <>
      <p className="Page-about">
        {filesWords(job.files)}. {i18n.t('import.runningText')}
      </p>
      <ProgressLine words={words} part={total === 0 ? undefined : done / total}>
        <Button small onClick={stop}>
          {i18n.t('import.stop')}
        </Button>
      </ProgressLine>
    </>
  );
}
