/** Brings a backup in, with a look at what it would change. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { useKith } from '../hooks/KithProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { LinkButton } from '../ui/LinkButton';
import '../ui/Page.css';
import { takeHandedBackup } from './handed-backup';
import { ReaderLink } from './ReaderLink';
import { RestorePanel } from './RestorePanel';

export function RestoreView() {
  const kith = useKith();
  const [first] = useState(takeHandedBackup);
  const title = i18n.t('data.restore');
  useDocumentTitle(title);
  return (
    <div className="Page">
      <header className="Page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p className="Page-about">{i18n.t('restore.about')}</p>
      </header>
      <RestorePanel
        kith={kith}
        first={first}
        next={
          <LinkButton look="primary" href="#/people">
            {i18n.t('restore.seePeople')}
          </LinkButton>
        }
      />
      <ReaderLink />
    </div>
  );
}
