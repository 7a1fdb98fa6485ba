/** A backup is in: what came of it, where to go now, and the way back. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import '../ui/Form.css';
import type { RestoreState } from './useRestore';

interface Props {
  state: RestoreState;
  /** Where to go now. */
  next: ReactNode;
  /** Looks into a snapshot. */
  onLook(snapshot: number): void;
  onAnother(): void;
}

export function RestoreDone({ state: { differing, before }, next, onLook, onAnother }: Props) {
  const hasChanged = differing > 0;
  return (
    <>
      <Banner tone="calm" title={i18n.t('restore.done')}>
        {hasChanged ? i18n.t('restore.doneText', differing) : i18n.t('restore.doneSame')}
      </Banner>
      {hasChanged && before !== null && <p>{i18n.t('restore.mayGoBack')}</p>}
      <div className="Form-actions">
        {next}
        {hasChanged && before !== null && (
          <Button onClick={() => onLook(before)}>{i18n.t('restore.goBack')}</Button>
        )}
        <Button look="quiet" onClick={onAnother}>
          {i18n.t('restore.another')}
        </Button>
      </div>
    </>
  );
}
