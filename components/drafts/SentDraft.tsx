/** What was sent: to read again, with the ways on. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { DraftView } from '../../utils/services/draft-view';
import { useKith } from '../hooks/KithProvider';
import { personAddress, writeAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { Card } from '../ui/Card';
import { dayOf, dayWords } from '../ui/dates';
import { LinkButton } from '../ui/LinkButton';
import './Composer.css';
import { ComposerHead } from './ComposerHead';
import { channelWords, purposeWords } from './purpose-words';
import '../ui/Page.css';

const AfterProposal = lazy(() =>
  import('../mentorships/AfterProposal').then((module) => ({ default: module.AfterProposal })),
);

interface Props {
  view: DraftView;
  addressOf: (hash: string) => string;
  isBeside: boolean;
}

export function SentDraft({ view: { draft, person }, addressOf, isBeside }: Props) {
  const kith = useKith();
  const today = useToday();
  const isProposal = draft.purpose === 'mentorship-proposal';
  const day = dayWords(dayOf(draft.sentAt ?? draft.editedAt, kith.zone()), today);
  return (
    <article className="Page is-narrow">
      {!isBeside && <ComposerHead person={person} addressOf={addressOf} />}
      <Card aria-label={i18n.t('drafts.message')}>
        <p className="ComposerHead-facts">
          <span>{purposeWords(draft.purpose)}</span>
          <span>{channelWords(draft.channel)}</span>
          <span>{i18n.t('drafts.sentOn', { day })}</span>
        </p>
        {draft.subject !== '' && (
          <p dir="auto">
            <strong>{draft.subject}</strong>
          </p>
        )}
        <p className="Composer-sent" dir="auto">
          {draft.text}
        </p>
      </Card>
      <div className="SendActions-line">
        {isProposal && (
          <Suspense>
            <AfterProposal draft={draft} name={person.name} addressOf={addressOf} />
          </Suspense>
        )}
        <LinkButton
          look={isProposal ? 'plain' : 'primary'}
          href={addressOf(personAddress(person.id))}
        >
          {i18n.t('drafts.toPerson')}
        </LinkButton>
        <LinkButton look="quiet" href={addressOf(writeAddress(person.id))}>
          {i18n.t('drafts.another')}
        </LinkButton>
      </div>
    </article>
  );
}
