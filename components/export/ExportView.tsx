/** Takes people and everything else out: all of it, or one person or mentorship that the address names. */
import { i18n } from '#i18n';
import { readKept } from '../../utils/services/export/kept';
import { openKept } from '../../utils/services/export/open-kept';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { ExportAll } from './ExportAll';
import { ExportOne } from './ExportOne';
import './ExportView.css';
import '../ui/Page.css';

export function ExportView({ query }: { query: URLSearchParams }) {
  const [personId, mentorshipId] = [query.get('person'), query.get('mentorship')];
  useDocumentTitle(i18n.t('data.export'));
  if (personId === null && mentorshipId === null) return <Everything />;
  return <ExportOne personId={personId} mentorshipId={mentorshipId} />;
}

function Everything() {
  const read = useLive(async (kith) => {
    const kept = await readKept(kith);
    return { kept, open: await openKept(kept) };
  });
  return (
    <div className="Page">
      <header className="Page-head">
        <h1 tabIndex={-1}>{i18n.t('data.export')}</h1>
        <p className="Page-about">{i18n.t('export.about')}</p>
      </header>
      {read ? <ExportAll {...read} /> : <p role="status">{i18n.t('export.reading')}</p>}
    </div>
  );
}
