/** IntroductionsView. */
import { i18n } from '#i18n';

export function IntroductionsView({ query }: { query: URLSearchParams }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.introductions')}</h1>
      <p hidden>{query.toString()}</p>
    </>
  );
}
