/** The page beside has moved on while something was half typed: said once, and followed when the user says so. */
import { i18n } from '#i18n';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import type { Place } from './places';

interface Props {
  place: Place;
  onShow: () => void;
}

export function Elsewhere({ place, onShow }: Props) {
  const name = place.look?.capture.person.name;
  return (
    <Banner
      tone="calm"
      title={name ? i18n.t('panel.onPageOf', { name: isolate(name) }) : i18n.t('panel.onAnother')}
      actions={
        <Button small onClick={onShow}>
          {i18n.t('panel.show')}
        </Button>
      }
    >
      {i18n.t('panel.kept')}
    </Banner>
  );
}
