/** "What came of it?", answered in three ways: with words, another time, or never. */
import { i18n } from '#i18n';
import { askLater, askNoMore } from '../../utils/services/advice';
import { adviceAddress } from '../hooks/route';
import { SettleButton } from '../reminders/SettleButton';
import { LinkButton } from '../ui/LinkButton';

interface Props {
  adviceId: string;
  /** Who gave it, isolated. */
  name: string;
  onSettle(words: string): void;
}

export function AskedAdvice({ adviceId, name, onSettle }: Props) {
  const words = i18n.t('advice.sayOutcome');
  return (
    <>
      <LinkButton
        small
        data-keys="w"
        href={adviceAddress(adviceId)}
        aria-label={i18n.t('today.writeWhat', { what: words, name })}
      >
        {words}
      </LinkButton>
      <SettleButton
        words={i18n.t('today.notNow')}
        label={i18n.t('today.notNowWhat', { name })}
        verb={(kith) => askLater(kith, adviceId)}
        onSettle={onSettle}
        keys="n s"
        look="quiet"
      />
      <SettleButton
        words={i18n.t('advice.noMore')}
        label={i18n.t('advice.noMoreWhat', { name })}
        verb={(kith) => askNoMore(kith, adviceId)}
        onSettle={onSettle}
        keys="d"
        look="quiet"
      />
    </>
  );
}
