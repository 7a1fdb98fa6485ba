/** MentorshipPage. */
import { i18n } from '#i18n';

export function MentorshipPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.mentorship')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
