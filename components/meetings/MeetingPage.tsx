/** MeetingPage. */
import { i18n } from '#i18n';

export function MeetingPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.meeting')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
