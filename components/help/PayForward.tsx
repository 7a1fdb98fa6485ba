/** What there is to pass on: what I can offer, and whom I mentor. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { itemAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { Card } from '../ui/Card';
import { LinkButton } from '../ui/LinkButton';
import './PayForward.css';

interface Props {
  /** In the user's words; empty where they have not said. */
  offers: string;
  /** Those in which the user is the mentor. */
  mentoring: readonly Mentorship[];
}

export function PayForward({ offers, mentoring }: Props) {
  const id = useId();
  const nameOf = useNames();
  return (
    <Card className="PayForward" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('help.payForward')}</h2>
      {offers === '' ? (
        <p>{i18n.t('help.noOffers')}</p>
      ) : (
        <p className="PayForward-offers">
          <bdi>{offers}</bdi>
        </p>
      )}
      <LinkButton small look="quiet" href="#/settings">
        {i18n.t(offers === '' ? 'help.sayOffers' : 'help.changeOffers')}
      </LinkButton>
      {mentoring.length > 0 && (
        <>
          <h3>{i18n.t('help.mentees')}</h3>
          <ul>
            {mentoring.map((one) => (
              <li key={one.id}>
                <a href={itemAddress('mentorships', one.id)}>
                  <bdi>{nameOf(one.personId)}</bdi>
                </a>{' '}
                <bdi>{one.about}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
