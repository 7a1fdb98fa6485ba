/** All steps of bringing a backup in, also on the rescue screen, where nothing else of Kith is open. */
import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Kith } from '../../utils/services/kith';
import { Banner } from '../ui/Banner';
import { BackupFacts } from './BackupFacts';
import { ChooseBackup } from './ChooseBackup';
import { PassphraseForm } from './PassphraseForm';
import './Restore.css';
import { ProgressLine } from '../ui/ProgressLine';
import { RestoreDone } from './RestoreDone';
import { RestoreLook } from './RestoreLook';
import { SnapshotList } from './SnapshotList';
import { useRestore } from './useRestore';

interface Props {
  kith: Kith;
  /** Opened at once; without it one is chosen. */
  first?: File | null;
  /** Where to go once it is in. */
  next: ReactNode;
}

export function RestorePanel({ kith, first = null, next }: Props) {
  const { state, choose, unseal, takeMode, restore, startAgain } = useRestore(kith, first);
  const { step, opened, trouble } = state;
  const asksPassphrase = state.isSealed && opened === null;
  const place = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  // Each step begins where the one before was pressed away.
  useEffect(() => {
    if (!isFirst.current && (step === 'look' || step === 'done')) place.current?.focus();
    isFirst.current = false;
  }, [step]);

  return (
    <section ref={place} tabIndex={-1} className="Restore" aria-label={i18n.t('data.restore')}>
      {trouble !== null && !asksPassphrase && <Banner tone="danger" title={trouble} />}
      {step === 'choose' && !asksPassphrase && (
        <>
          <ChooseBackup onChoose={choose} />
          <SnapshotList kith={kith} onChoose={choose} />
        </>
      )}
      {asksPassphrase && (
        <PassphraseForm
          label={i18n.t('restore.passphrase')}
          hint={i18n.t('restore.passphraseHint')}
          open={i18n.t('restore.open')}
          look="primary"
          trouble={trouble}
          busy={step === 'opening'}
          onTyped={unseal}
          onCancel={startAgain}
        />
      )}
      {step === 'opening' && <p role="status">{i18n.t('restore.opening')}</p>}
      {opened && step !== 'done' && <BackupFacts kith={kith} opened={opened} />}
      {step === 'look' && (
        <RestoreLook
          state={state}
          onMode={takeMode}
          onRestore={() => void restore()}
          onCancel={startAgain}
        />
      )}
      {step === 'restoring' && (
        <ProgressLine words={i18n.t('restore.restoring')} part={state.progress} />
      )}
      {step === 'done' && (
        <RestoreDone state={state} next={next} onLook={choose} onAnother={startAgain} />
      )}
    </section>
  );
}
