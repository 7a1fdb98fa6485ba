/** How what is in a backup comes back: said here, where somebody still has the time to read it. */
import { i18n } from '#i18n';
import { LinkButton } from '../ui/LinkButton';

export function GettingBack() {
  return (
    <section aria-labelledby="backups-back">
      <h2 id="backups-back">{i18n.t('backups.back')}</h2>
      <p>{i18n.t('backups.backText')}</p>
      <div className="BackupsView-acts">
        <LinkButton href="#/data/restore">{i18n.t('data.restore')}</LinkButton>
      </div>
    </section>
  );
}
