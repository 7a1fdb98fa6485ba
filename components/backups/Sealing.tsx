/** A passphrase for backups: set, tried, changed, taken away. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { BackupState } from '../../utils/services/backup/backup-state';
import { backUpNow } from '../../utils/services/backup/chosen-backups';
import {
  acceptSealing,
  stopSealing,
  type Trial,
  trySealing,
} from '../../utils/services/backup/passphrase';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Button } from '../ui/Button';
import { PassphraseForm } from './PassphraseForm';
import { SealForm } from './SealForm';

export function Sealing({ state: { sealed, to } }: { state: BackupState }) {
  const kith = useKith();
  const { busy, trouble, run } = useDoing();
  const [step, setStep] = useState<'closed' | 'set' | Trial>('closed');
  const [said, setSaid] = useState('');
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  /** The files that are there already are of the other kind. */
  const anew = async () => {
    if (to !== null) await backUpNow(kith, to);
  };
  const accept = async (trial: Trial, typed: string) => {
    const people = await acceptSealing(trial, typed);
    setStep('closed');
    setSaid(i18n.t('backups.sealOpens', people));
    await anew();
  };
  const open = async () => {
    await stopSealing();
    setSaid(i18n.t('backups.sealGone'));
    await anew();
  };
  return (
    <section ref={place} aria-labelledby="backups-seal">
      <h2 id="backups-seal" tabIndex={-1}>
        {i18n.t('backups.seal')}
      </h2>
      <p>{i18n.t(sealed ? 'backups.sealOn' : 'backups.sealOff')}</p>
      {step === 'closed' && (
        <div className="BackupsView-acts">
          <Button onClick={() => setStep('set')}>
            {i18n.t(sealed ? 'backups.sealChange' : 'backups.sealSet')}
          </Button>
          {sealed && (
            <Button look="quiet" busy={busy} onClick={() => run(open)}>
              {i18n.t('backups.sealRemove')}
            </Button>
          )}
        </div>
      )}
      {step === 'set' && (
        <SealForm
          busy={busy}
          onSet={(passphrase) => run(async () => setStep(await trySealing(kith, passphrase)))}
          onCancel={() => setStep('closed')}
        />
      )}
      {typeof step === 'object' && (
        <PassphraseForm
          label={i18n.t('backups.tryLabel')}
          open={i18n.t('backups.tryOpen')}
          trouble={trouble}
          busy={busy}
          onTyped={(typed) => run(() => accept(step, typed))}
          onCancel={() => setStep('closed')}
        >
          <p>{i18n.t('backups.tryText')}</p>
        </PassphraseForm>
      )}
      <p role="status">{step === 'closed' && said}</p>
      {trouble && typeof step !== 'object' && <p role="alert">{trouble}</p>}
    </section>
  );
}
