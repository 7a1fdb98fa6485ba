/** Imports that were begun before: to go on with, or to look at and take back. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ImportJob } from '../../utils/domain/import-job';
import { readImports } from '../../utils/services/import/jobs';
import type { Kith } from '../../utils/services/kith';
import { useKith } from '../hooks/KithProvider';
import { importAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { LinkButton } from '../ui/LinkButton';
import { numberWords } from '../ui/number-words';
import './EarlierImports.css';
import { filesWords } from './import-words';
import { goOn } from './runs';

/** So many of those that are over are shown. */
const OVER = 5;

/** @param state - which: those still to go on with, or those that are over. */
export function EarlierImports({ state }: { state: 'running' | 'done' }) {
  const jobs = useLive(readImports)?.filter((job) => job.state === state) ?? [];
  return state === 'running' ? (
    <Jobs title={i18n.t('import.unfinished')} jobs={jobs} />
  ) : (
    <Jobs title={i18n.t('import.earlier')} jobs={jobs.slice(0, OVER)} />
  );
}

function Jobs({ title, jobs }: { title: string; jobs: readonly ImportJob[] }) {
  const id = useId();
  const today = useToday();
  const kith = useKith();
  if (jobs.length === 0) return null;
  return (
    <section className="EarlierImports" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {jobs.map((job) => {
          const files = filesWords(job.files);
          const isOpen = job.state === 'running';
          // What was begun to be taken back is only taken back further.
          const mayGoOn = isOpen && job.undone === 0;
          return (
            <li key={job.id}>
              <span>
                {isOpen ? soFar(job, files) : files}
                <span className="EarlierImports-when">
                  {dayWords(dayOf(job.at, kith.zone()), today)}
                </span>
              </span>
              {mayGoOn ? (
                <Button
                  small
                  aria-label={i18n.t('import.goOnWith', { files })}
                  onClick={() => goOnWith(kith, job.id)}
                >
                  {i18n.t('import.goOn')}
                </Button>
              ) : (
                <LinkButton
                  small
                  href={importAddress(job.id)}
                  aria-label={i18n.t('import.earlierOpen', { files })}
                >
                  {i18n.t('import.lookAt')}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What goes wrong is said on its page, which runs it too. */
function goOnWith(kith: Kith, id: string): void {
  goOn(kith, id).catch(() => {});
  location.hash = importAddress(id);
}

function soFar({ next, total }: ImportJob, files: string): string {
  if (total === 0) return i18n.t('import.unfinishedSoon', { files });
  return i18n.t('import.unfinishedLine', {
    done: numberWords(next),
    total: numberWords(total),
    files,
  });
}
