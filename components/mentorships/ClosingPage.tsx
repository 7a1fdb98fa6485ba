/** ClosingPage. */
import { i18n } from '#i18n';

export function ClosingPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.closing')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
