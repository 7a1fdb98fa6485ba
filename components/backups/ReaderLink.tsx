/** The page that reads backups without Kith, to be kept beside them. */
import { i18n } from '#i18n';

export function ReaderLink() {
  return (
    <section className="ReaderLink">
      <h2>{i18n.t('reader.without')}</h2>
      <p>{i18n.t('reader.withoutText')}</p>
      <p>
        <a href="/kith-reader.html" download="kith-reader.html">
          {i18n.t('reader.save')}
        </a>
      </p>
    </section>
  );
}
