/** What would change, how it may come in, and the one press that does it. */
import { i18n } from '#i18n';
import type { RestoreMode } from '../../utils/services/backup/restore-backup';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { CardChoice } from '../ui/CardChoice';
import '../ui/Page.css';
import { RestoreChanges } from './RestoreChanges';
import type { RestoreState } from './useRestore';

const MODES = [
  { mode: 'merge', label: 'restore.merge', text: 'restore.mergeText' },
  { mode: 'exact', label: 'restore.exact', text: 'restore.exactText' },
] as const;

interface Props {
  state: RestoreState;
  onMode(mode: RestoreMode): void;
  onRestore(): void;
  onCancel(): void;
}

export function RestoreLook({ state, onMode, onRestore, onCancel }: Props) {
  const { mode, preview } = state;
  const isSame = preview !== null && preview.kinds.length === 0;
  return (
    <>
      <CardChoice<RestoreMode>
        legend={i18n.t('restore.how')}
        value={mode}
        choices={MODES.map(({ mode, label, text }) => ({
          value: mode,
          label: i18n.t(label),
          text: i18n.t(text),
        }))}
        onChange={onMode}
      />
      <section aria-live="polite" aria-busy={preview === null}>
        <h2>{i18n.t('restore.would')}</h2>
        {preview === null && <p>{i18n.t('restore.comparing')}</p>}
        {isSame && <p>{i18n.t('restore.same')}</p>}
        {preview && !isSame && <RestoreChanges preview={preview} />}
      </section>
      {preview !== null && preview.unread > 0 && (
        <p>{i18n.t(mode === 'exact' ? 'restore.leftAlone' : 'restore.leftOut', preview.unread)}</p>
      )}
      {preview !== null && preview.setAside > 0 && (
        <Banner tone="notice" title={i18n.t('restore.setAside', preview.setAside)}>
          {i18n.t('restore.setAsideText')}
        </Banner>
      )}
      {!isSame && <p className="Restore-quiet">{i18n.t('restore.snapshotFirst')}</p>}
      <footer className="Page-end">
        <Button look="primary" busy={preview === null || isSame} onClick={onRestore}>
          {i18n.t('restore.restore')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('restore.another')}
        </Button>
      </footer>
    </>
  );
}
