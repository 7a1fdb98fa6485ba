/** How far an import is. */
import { i18n } from '#i18n';
import type { ImportJob } from '../../utils/domain/import-job';
import { Button } from '../ui/Button';
import { numberWords } from '../ui/number-words';
import { filesWords } from './import-words';
import { ProgressLine } from './ProgressLine';

interface Props {
  job: ImportJob;
  onStop(): void;
}

export function ImportRunning({ job: { files, next, total }, onStop }: Props) {
  const words =
    total === 0
      ? i18n.t('import.progressReading')
      : i18n.t('import.progress', { done: numberWords(next), total: numberWords(total) });
  return (
    <>
      <p className="Page-about">
        {filesWords(files)}. {i18n.t('import.runningText')}
      </p>
      <ProgressLine words={words} part={total === 0 ? undefined : next / total}>
        <Button small onClick={onStop}>
          {i18n.t('import.stop')}
        </Button>
      </ProgressLine>
    </>
  );
}
