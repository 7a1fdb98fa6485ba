/** Backups: when the last was made, where they go by themselves, one by hand, and how they are sealed and brought back. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import '../ui/Page.css';
import './BackupsView.css';
import { ByHand } from './ByHand';
import { ByItself } from './ByItself';
import { GettingBack } from './GettingBack';
import { LastBackup } from './LastBackup';
import { ReaderLink } from './ReaderLink';
import { Sealing } from './Sealing';
import { useBackups } from './useBackups';

export function BackupsView() {
  const state = useBackups();
  const title = i18n.t('data.backups');
  useDocumentTitle(title);
  return (
    <div className="Page is-narrow BackupsView">
      <header className="Page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p className="Page-about">{i18n.t('backups.about')}</p>
        <p className="BackupsView-last">
          <LastBackup />
        </p>
      </header>
      {state && (
        <>
          <ByItself state={state} />
          <ByHand />
          <Sealing state={state} />
          <GettingBack />
          <ReaderLink />
        </>
      )}
    </div>
  );
}
