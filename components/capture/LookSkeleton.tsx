/** The room a person will take, kept while the page is read, so that nothing moves when they appear. */
import { i18n } from '#i18n';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './LookSkeleton.css';

export function LookSkeleton() {
  return (
    <div className="LookSkeleton" role="status">
      <VisuallyHidden>{i18n.t('popup.reading')}</VisuallyHidden>
      <span className="is-name" />
      <span className="is-line" />
      <span className="is-line is-short" />
      <span className="is-box" />
      <span className="is-box is-low" />
      <span className="is-box is-low" />
      <span className="is-box is-low" />
    </div>
  );
}
