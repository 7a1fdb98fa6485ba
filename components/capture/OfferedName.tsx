/** What may be the name on a page that names nobody: taken at a click. */
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { offeredName } from '../../utils/domain/offered-name';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';

export function OfferedName(props: { capture: CaptureResult; onTake: (name: string) => void }) {
  const offer = offeredName(props.capture);
  if (offer === null) return null;
  return (
    <Button small className="ReviewHead-offer" onClick={() => props.onTake(offer)}>
      {i18n.t('review.useName', { name: isolate(offer) })}
    </Button>
  );
}
