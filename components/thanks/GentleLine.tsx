/** A word of encouragement beside a note of thanks, for those who want it: once waved away it stays away. */
import { i18n } from '#i18n';
import { dismissPrompt } from '../../utils/services/prompts';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { IconButton } from '../ui/IconButton';

export function GentleLine() {
  const kith = useKith();
  const announce = useUndo();
  return (
    <p className="GentleLine">
      <span>{i18n.t('thanks.gentle')}</span>
      <IconButton
        icon="close"
        label={i18n.t('thanks.notAgain')}
        onClick={() =>
          void announce(i18n.t('thanks.notAgainDone'), dismissPrompt(kith, 'gentle-line'))
        }
      />
    </p>
  );
}
