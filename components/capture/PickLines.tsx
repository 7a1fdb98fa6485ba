/** The lines of a page to choose from, with their parts: a pointer has no other way to these. */
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { type PageLine, partsOf } from '../../utils/domain/page-line';
import { classes } from '../ui/classes';
import type { Spot } from './line-list';
import './PickLines.css';
import '../ui/Clamped.css';

/** In characters: longer ones are sentences, of which the parts show only where the reader is. */
const SHORT = 80;

interface Props {
  id: string;
  lines: readonly PageLine[];
  spot: Spot;
  onPick: (spot: Spot) => void;
}

/** The element that a field says it is on, for who listens instead of looks. */
export function spotId(list: string, { index, part }: Spot): string {
  return part < 0 ? `${list}-${index}` : `${list}-${index}-${part}`;
}

export function PickLines({ id, lines, spot, onPick }: Props) {
  const at = spotId(id, spot);

  useEffect(() => {
    document.getElementById(at)?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  // The field keeps the focus; the list is walked from there.
  const keepFocus = (event: React.PointerEvent) => event.preventDefault();
  const option = (here: Spot, text: string, look: string) => (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and says which is active
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
    <div
      key={spotId(id, here)}
      id={spotId(id, here)}
      role="option"
      aria-selected={at === spotId(id, here)}
      className={look}
      onClick={() => onPick(here)}
    >
      <bdi>{text}</bdi>
    </div>
  );

  return (
    <div
      id={id}
      className="PickLines"
      role="listbox"
      aria-label={i18n.t('pick.lines')}
      onPointerDown={keepFocus}
    >
      {lines.map((line, index) => {
        const before = lines[index - 1];
        const look = classes(
          'PickLines-line',
          'Clamped',
          line.isHeading && 'is-heading',
          line.isAside && 'is-aside',
          before !== undefined && before.block !== line.block && 'is-apart',
        );
        const whole = option({ index, part: -1 }, line.text, look);
        const hasParts = index === spot.index || line.text.length <= SHORT;
        const parts = hasParts ? partsOf(line.text) : [];
        if (parts.length === 0) return whole;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within a list of them
          <div key={line.id} role="group" aria-label={i18n.t('pick.parts')}>
            {whole}
            <div className="PickLines-parts" role="presentation">
              {parts.map((part, at) => option({ index, part: at }, part.text, 'PickLines-part'))}
            </div>
          </div>
        );
      })}
    </div>
  );
}
