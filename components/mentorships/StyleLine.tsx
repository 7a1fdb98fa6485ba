/** How somebody likes to hear from the user, where it was agreed on: in view while writing to them or meeting them. */
import { i18n } from '#i18n';
import { styleOf } from '../../utils/services/agreements';
import { useLive } from '../hooks/useLive';
import { isolate } from '../ui/isolate';
import './StyleLine.css';

export function StyleLine({ personId }: { personId: string }) {
  const style = useLive((kith) => styleOf(kith, personId), [personId]);
  if (!style) return null;
  return (
    <p className="StyleLine">
      <span>{i18n.t('mentorships.style', { name: isolate(style.name) })}</span>{' '}
      <bdi>{style.words}</bdi>
    </p>
  );
}
