/** The one button that takes out, and how far it is. */
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import type { Making } from './useMaking';

interface Props {
  making: Making;
  /** The button's words. */
  words: string;
  onStart(): void;
}

export function MakingPlace({ making: { done, said, stop }, words, onStart }: Props) {
  return (
    <div className="MakingPlace">
      <Button look="primary" busy={done !== null} onClick={onStart}>
        {words}
      </Button>
      {done !== null && (
        <>
          <label className="MakingPlace-bar">
            {i18n.t('export.making')}
            <progress value={done} />
          </label>
          <Button look="quiet" onClick={stop}>
            {i18n.t('export.stop')}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
