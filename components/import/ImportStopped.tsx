/** An import that somebody stopped: it goes on, is left at that, or is taken back. */
import { i18n } from '#i18n';
import { dropImport } from '../../utils/services/import/jobs';
import { useKith } from '../hooks/KithProvider';
import { useQuietly } from '../hooks/useQuietly';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { numberWords } from '../ui/number-words';
import { filesWords } from './import-words';
import { MadeWords } from './MadeWords';
import type { BegunImport } from './useBegunImport';

export function ImportStopped({ job, goOn, undo }: BegunImport) {
  const kith = useKith();
  const quietly = useQuietly();
  const { files, next, total, actions, undone } = job;
  const progress = { done: numberWords(next), total: numberWords(total) };
  const leave = async () => {
    if (await quietly(dropImport(kith, job.id))) location.hash = '#/people?sort=saved';
  };
  return (
    <>
      <p className="Page-about">{filesWords(files)}</p>
      <Banner
        tone="notice"
        title={total === 0 ? i18n.t('import.stopped') : i18n.t('import.stoppedAt', progress)}
        actions={
          <>
            {undone === 0 && (
              <Button small look="primary" onClick={goOn}>
                {i18n.t('import.goOn')}
              </Button>
            )}
            {actions.length > 0 && (
              <Button small onClick={undo}>
                {i18n.t('import.undoAll')}
              </Button>
            )}
            <Button small look="quiet" onClick={() => void leave()}>
              {i18n.t('import.keepSo')}
            </Button>
          </>
        }
      >
        {i18n.t(undone > 0 ? 'import.halfUndone' : 'import.stoppedText')}
      </Banner>
      <MadeWords made={job.made} />
    </>
  );
}
