/** NewThanks. */
import { i18n } from '#i18n';

export function NewThanks({ query }: { query: URLSearchParams }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.newThanks')}</h1>
      <p hidden>{query.toString()}</p>
    </>
  );
}
