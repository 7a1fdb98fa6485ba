/** How the notes are: what is kept, whether all of it can be read, and what to do when it cannot. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type Shelf, storageLook } from '../../utils/services/storage-look';
import { storageSize } from '../../utils/services/storage-size';
import { LastBackup } from '../backups/LastBackup';
import { useKith } from '../hooks/KithProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { dayOf, dayWords } from '../ui/dates';
import { Fact } from '../ui/Fact';
import '../ui/Page.css';
import './StorageView.css';
import { numberWords } from '../ui/number-words';
import { CheckPart } from './CheckPart';

const ExportButton = lazy(() =>
  import('../health/ExportButton').then(({ ExportButton }) => ({ default: ExportButton })),
);

const SHELF_KEYS = {
  people: 'storage.people',
  interactions: 'storage.interactions',
  reminders: 'storage.reminders',
  meetings: 'storage.meetings',
  drafts: 'storage.drafts',
  items: 'storage.items',
} as const satisfies Record<Shelf, string>;

export function StorageView() {
  const kith = useKith();
  const look = useLive(storageLook);
  useDocumentTitle(i18n.t('data.storage'));
  return (
    <div className="Page is-narrow StorageView">
      <h1 tabIndex={-1}>{i18n.t('data.storage')}</h1>
      <CheckPart />
      <section aria-labelledby="storage-kept">
        <h2 id="storage-kept">{i18n.t('storage.kept')}</h2>
        <dl className="StorageView-facts">
          {look?.shelves.map(([shelf, count]) => (
            <Fact key={shelf} label={i18n.t(SHELF_KEYS[shelf])}>
              {numberWords(count)}
            </Fact>
          ))}
          <Size />
        </dl>
        <p className="Page-about">{i18n.t('storage.deletedToo')}</p>
      </section>
      <section aria-labelledby="storage-guard">
        <h2 id="storage-guard">{i18n.t('storage.guard')}</h2>
        <p>{i18n.t('storage.guardText')}</p>
        {look && <Note notedAt={look.notedAt} isRight={look.isNoteRight} />}
        <p>
          {i18n.t('storage.backupText')} <LastBackup />{' '}
          <a href="#/data/backups">{i18n.t('data.backups')}</a>
        </p>
      </section>
      <section aria-labelledby="storage-salvage">
        <h2 id="storage-salvage">{i18n.t('storage.salvage')}</h2>
        <p>{i18n.t('storage.salvageText')}</p>
        <div className="StorageView-act">
          <Suspense>
            <ExportButton kith={kith} />
          </Suspense>
        </div>
      </section>
    </div>
  );
}

function Size() {
  const [size, setSize] = useState<Awaited<ReturnType<typeof storageSize>>>(null);
  useEffect(() => {
    void storageSize().then(setSize);
  }, []);
  if (!size) return null;
  return (
    <Fact label={i18n.t('storage.size')}>
      {i18n.t('storage.sizeOf', { used: bytesWords(size.used), quota: bytesWords(size.quota) })}
    </Fact>
  );
}

/** "3.2 MB", in units of a thousand. */
function bytesWords(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const at = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return (bytes / 1000 ** at).toLocaleString(undefined, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    maximumFractionDigits: 1,
  });
}

function Note({ notedAt, isRight }: { notedAt: string | null; isRight: boolean }) {
  const kith = useKith();
  const today = useToday();
  if (notedAt === null) return <p>{i18n.t('storage.noNote')}</p>;
  const day = dayWords(dayOf(notedAt, kith.zone()), today);
  return <p>{i18n.t(isRight ? 'storage.noteRight' : 'storage.noteWrong', { day })}</p>;
}
