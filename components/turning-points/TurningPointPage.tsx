/** TurningPointPage. */
import { i18n } from '#i18n';

export function TurningPointPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.turningPoint')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
