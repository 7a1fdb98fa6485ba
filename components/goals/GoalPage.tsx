/** GoalPage. */
import { i18n } from '#i18n';

export function GoalPage({ id }: { id: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('app.goal')}</h1>
      <p hidden>{id}</p>
    </>
  );
}
