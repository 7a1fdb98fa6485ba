/** The way in and out of Kith for everything in it, and how safe it is. */
import { useId } from 'react';
import { i18n } from '#i18n';
import { LastBackup } from '../backups/LastBackup';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import './DataRoom.css';
import '../ui/Page.css';

const GROUPS = [
  {
    title: 'data.inOut',
    rooms: [
      { href: '#/data/import', key: 'data.import', text: 'data.importText' },
      { href: '#/data/export', key: 'data.export', text: 'data.exportText' },
    ],
  },
  {
    title: 'data.safe',
    rooms: [
      { href: '#/data/backups', key: 'data.backups', text: 'data.backupsText' },
      { href: '#/data/restore', key: 'data.restore', text: 'data.restoreText' },
      { href: '#/data/storage', key: 'data.storage', text: 'data.storageText' },
    ],
  },
  {
    title: 'data.letGo',
    rooms: [
      { href: '#/deleted', key: 'app.deleted', text: 'data.deletedText' },
      { href: '#/data/untouched', key: 'data.untouched', text: 'data.untouchedText' },
    ],
  },
] as const;

export function DataRoom() {
  useDocumentTitle(i18n.t('app.data'));
  return (
    <div className="Page">
      <header className="Page-head">
        <h1 tabIndex={-1}>{i18n.t('app.data')}</h1>
        <p className="Page-about">{i18n.t('data.intro')}</p>
      </header>
      {GROUPS.map((group) => (
        <RoomGroup key={group.title} {...group} />
      ))}
    </div>
  );
}

function RoomGroup({ title, rooms }: (typeof GROUPS)[number]) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t(title)}</h2>
      <ul className="DataRoom-cards">
        {rooms.map(({ href, key, text }) => (
          <li key={href} className="DataRoom-card">
            <a href={href}>{i18n.t(key)}</a>
            <p>{i18n.t(text)}</p>
            {key === 'data.backups' && (
              <p>
                <LastBackup />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
