/** A quiet word on Today once there are several people whom nothing has happened with for years. */
import { i18n } from '#i18n';
import { dismissPrompt } from '../../utils/services/prompts';
import { untouchedToAsk } from '../../utils/services/untouched';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { numberWords } from '../ui/number-words';

/** Nothing once it is said not to ask. */
export function UntouchedNudge() {
  const kith = useKith();
  const announce = useUndo();
  const count = useLive(untouchedToAsk) ?? 0;
  if (count === 0) return null;
  return (
    <Banner
      tone="calm"
      title={i18n.t('untouched.nudge', count, [numberWords(count)])}
      actions={
        <>
          <a href="#/data/untouched">{i18n.t('untouched.nudgeLook')}</a>
          <Button
            small
            look="quiet"
            onClick={() => void announce(i18n.t('untouched.notAsked'), dismissPrompt(kith, 'keep'))}
          >
            {i18n.t('untouched.nudgeNo')}
          </Button>
        </>
      }
    >
      {i18n.t('untouched.nudgeText')}
    </Banner>
  );
}
