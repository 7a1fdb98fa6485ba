/** The way in and out of Kith for everything in it, and how safe it is. */
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import './DataRoom.css';

const ROOMS = [
  { href: '#/data/import', key: 'data.import', text: 'data.importText' },
  { href: '#/data/export', key: 'data.export', text: 'data.exportText' },
  { href: '#/data/backups', key: 'data.backups', text: 'data.backupsText' },
  { href: '#/data/restore', key: 'data.restore', text: 'data.restoreText' },
  { href: '#/data/storage', key: 'data.storage', text: 'data.storageText' },
  { href: '#/deleted', key: 'app.deleted', text: 'data.deletedText' },
  { href: '#/data/untouched', key: 'data.untouched', text: 'data.untouchedText' },
] as const;

export function DataRoom() {
  useDocumentTitle(i18n.t('app.data'));
  return (
    <div className="DataRoom">
      <h1 tabIndex={-1}>{i18n.t('app.data')}</h1>
      <p>{i18n.t('data.intro')}</p>
      <ul>
        {ROOMS.map(({ href, key, text }) => (
          <li key={href}>
            <a href={href}>{i18n.t(key)}</a>
            <p>{i18n.t(text)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
