/** FindItems. */
import { i18n } from '#i18n';

export function FindItems({ query }: { query: URLSearchParams }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.find')}</h1>
      <p hidden>{query.toString()}</p>
    </>
  );
}
