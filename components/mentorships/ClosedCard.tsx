/** What a mentorship that has closed has been, and the thanks that belong to its end. */
import { i18n } from '#i18n';
import { isThanked, type MentorshipItem } from '../../utils/services/mentorship-view';
import { mentorshipTextAddress, thankAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { ItemFacts } from '../items/ItemFacts';
import { Card } from '../ui/Card';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import './CardHead.css';

const TOLD = ['summary', 'atStart', 'atEnd', 'supportReceived', 'next'] as const;

export function ClosedCard({ item: { mentorship, person } }: { item: MentorshipItem }) {
  const thanked = useLive((kith) => isThanked(kith, mentorship), [mentorship]);
  const { id, personId } = mentorship;
  return (
    <Card className="ClosedCard" aria-label={i18n.t('app.closing')}>
      <div className="CardHead">
        <h2>{i18n.t('app.closing')}</h2>
        <LinkButton small look="quiet" href={mentorshipTextAddress(id, 'close')}>
          {i18n.t('mentorships.change')}
        </LinkButton>
      </div>
      <ItemFacts table="mentorships" row={mentorship} fields={TOLD} />
      {thanked === false && (
        <LinkButton look="primary" href={thankAddress(personId, 'closing', id)}>
          {i18n.t('mentorships.thank', { name: isolate(person.nickname ?? person.name) })}
        </LinkButton>
      )}
    </Card>
  );
}
