/** Somebody who is owed thanks, and for what; settled where it stands, or with a note. */
import { i18n } from '#i18n';
import { occasionOf, type ThanksOwed } from '../../utils/domain/thanks-owed';
import { markThanked } from '../../utils/services/thanks';
import { thankAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { useToday } from '../hooks/useToday';
import { SettleButton } from '../reminders/SettleButton';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { namesWords } from '../ui/names-words';
import { AboutTitle } from './AboutTitle';
import { aboutWords } from './owed-words';
import { ThanksRow } from './ThanksRow';

interface Named {
  id: string;
  name: string;
}

interface Props {
  owed: ThanksOwed;
  /** To whom, at least one; the first is written to. */
  people: readonly [Named, ...Named[]];
  /** Whether the row says who. */
  isNamed: boolean;
}

export function OwedRow({ owed, people, isNamed }: Props) {
  const today = useToday();
  const nameOf = useNames();
  const [person, ...others] = people;
  const what = aboutWords(owed, nameOf);
  const about = `${isolate(what)}, ${isolate(person.name)}`;
  const named = isNamed ? person : undefined;
  return (
    <ThanksRow
      person={named}
      title={<AboutTitle person={named} what={what} />}
      facts={[
        owed.on && dayWords(owed.on, today),
        others.length > 0 && i18n.t('today.alsoWith', { names: namesWords(others) }),
      ]}
      words={owed.for === 'favour' || owed.for === 'introduction' ? owed.row.outcome : ''}
      confidential={owed.row.confidential}
    >
      <LinkButton
        small
        data-settles
        href={thankAddress(person.id, occasionOf(owed), owed.row.id)}
        aria-label={i18n.t('today.writeWhat', { what: i18n.t('today.writeThanks'), name: about })}
      >
        {i18n.t('today.writeThanks')}
      </LinkButton>
      <SettleButton
        words={i18n.t('today.thanked')}
        label={i18n.t('today.thankedWhat', { what: about })}
        verb={(kith) => markThanked(kith, owed)}
        onSettle={undefined}
        keys="d"
        look="quiet"
      />
      <SettleButton
        words={i18n.t('thanks.notNeeded')}
        label={i18n.t('thanks.notNeededWhat', { what: about })}
        verb={(kith) => markThanked(kith, owed, 'not-needed')}
        onSettle={undefined}
        keys="n"
        look="quiet"
      />
    </ThanksRow>
  );
}
