/** Notes that were here are not: said plainly, nothing written over, and what is left can be saved. */
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Counts, Sentinel } from '../../utils/domain/sentinel';
import { acceptLoss, type Kith } from '../../utils/services/kith';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { numberWords } from '../ui/number-words';
import { ExportButton } from './ExportButton';
import { RescueScreen } from './RescueScreen';

const RestorePanel = lazy(() =>
  import('../backups/RestorePanel').then(({ RestorePanel }) => ({ default: RestorePanel })),
);

const TABLES = [
  ['people', 'rescue.people'],
  ['interactions', 'rescue.interactions'],
  ['reminders', 'rescue.reminders'],
] as const satisfies readonly (readonly [keyof Counts, string])[];

interface Props {
  kith: Kith;
  expected: Sentinel;
  found: Sentinel;
  /** The user chose to go on with what is there. */
  onGoOn(): void;
}

export function LostScreen({ kith, expected, found, onGoOn }: Props) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const goOn = async () => {
    try {
      await acceptLoss(kith);
      onGoOn();
    } catch (error) {
      setProblem(errorWords(error));
    }
  };
  return (
    <RescueScreen
      title={i18n.t('rescue.lostTitle')}
      actions={
        <>
          <ExportButton kith={kith} look="primary" />
          {asked ? (
            <Button look="danger" onClick={() => void goOn()}>
              {i18n.t('rescue.goOnSure')}
            </Button>
          ) : (
            <Button look="quiet" onClick={() => setAsked(true)}>
              {i18n.t('rescue.goOn')}
            </Button>
          )}
        </>
      }
    >
      <p>{i18n.t('rescue.lostText')}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{i18n.t('rescue.expected')}</th>
            <th scope="col">{i18n.t('rescue.found')}</th>
          </tr>
        </thead>
        <tbody>
          {TABLES.map(([table, key]) => (
            <tr key={table}>
              <th scope="row">{i18n.t(key)}</th>
              <td>{numberWords(expected.counts[table])}</td>
              <td>{numberWords(found.counts[table])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{i18n.t('rescue.lostAdvice')}</p>
      {asked && <p role="alert">{i18n.t('rescue.goOnText')}</p>}
      {problem && <p role="alert">{problem}</p>}
      <section aria-labelledby="rescue-restore">
        <h2 id="rescue-restore">{i18n.t('data.restore')}</h2>
        <Suspense>
          <RestorePanel
            kith={kith}
            next={
              <Button look="primary" onClick={() => void goOn()}>
                {i18n.t('rescue.goOnRestored')}
              </Button>
            }
          />
        </Suspense>
      </section>
    </RescueScreen>
  );
}
