/** NotePage. */
import { i18n } from '#i18n';

export function NotePage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.note')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
