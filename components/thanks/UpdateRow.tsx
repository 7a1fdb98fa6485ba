/** Somebody who helped and has not heard what came of it. */
import { i18n } from '#i18n';
import { favourOccasion } from '../../utils/domain/thanks-owed';
import type { UpdateDue } from '../../utils/domain/updates-due';
import { markTold } from '../../utils/services/thanks';
import { thankAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { useToday } from '../hooks/useToday';
import { SettleButton } from '../reminders/SettleButton';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { AboutTitle } from './AboutTitle';
import { aboutWords } from './owed-words';
import { ThanksRow } from './ThanksRow';

interface Props {
  update: UpdateDue;
  person: { id: string; name: string };
  /** Whether the row says who. */
  isNamed: boolean;
}

export function UpdateRow({ update, person, isNamed }: Props) {
  const today = useToday();
  const nameOf = useNames();
  const what = aboutWords(update, nameOf);
  const about = `${isolate(what)}, ${isolate(person.name)}`;
  const occasion = update.for === 'favour' ? favourOccasion(update.row) : update.for;
  const named = isNamed ? person : undefined;
  return (
    <ThanksRow
      person={named}
      title={<AboutTitle person={named} what={what} />}
      facts={[update.on && i18n.t('thanks.knownSince', { day: dayWords(update.on, today) })]}
      words={update.row.outcome}
      confidential={update.row.confidential}
    >
      <LinkButton
        small
        data-settles
        href={thankAddress(person.id, occasion, update.row.id)}
        aria-label={i18n.t('today.writeWhat', { what: i18n.t('thanks.tellThem'), name: about })}
      >
        {i18n.t('thanks.tellThem')}
      </LinkButton>
      <SettleButton
        words={i18n.t('thanks.theyKnow')}
        label={i18n.t('thanks.theyKnowWhat', { what: about })}
        verb={(kith) => markTold(kith, update)}
        onSettle={undefined}
        keys="d"
        look="quiet"
      />
    </ThanksRow>
  );
}
