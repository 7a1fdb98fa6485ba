/** ReportPage. */
import { i18n } from '#i18n';

export function ReportPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.report')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
