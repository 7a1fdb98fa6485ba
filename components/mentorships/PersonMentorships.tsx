/** A person's page, what there is between the two as mentor and mentee. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { mentorshipsWith } from '../../utils/services/mentorship-view';
import { newMentorshipAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import type { PersonBrief } from '../items/person-brief';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { MentorshipRow } from './MentorshipRow';
import '../ui/Page.css';
import './PersonMentorships.css';

const OpenActions = lazy(() =>
  import('../meetings/OpenActions').then((module) => ({ default: module.OpenActions })),
);
const AdviceOf = lazy(() =>
  import('../advice/AdviceOf').then((module) => ({ default: module.AdviceOf })),
);
const FeedbackOf = lazy(() =>
  import('../advice/FeedbackOf').then((module) => ({ default: module.FeedbackOf })),
);
const ResourcesOf = lazy(() =>
  import('../advice/ResourcesOf').then((module) => ({ default: module.ResourcesOf })),
);

export function PersonMentorships({ person }: { person: PersonBrief }) {
  const items = useLive((kith) => mentorshipsWith(kith, person.id), [person.id]);
  if (!items) return null;
  const name = isolate(person.name);
  return (
    <div className="Page PersonMentorships">
      {items.length === 0 ? (
        <EmptyState
          title={i18n.t('mentorships.noneWith', { name })}
          action={
            <LinkButton look="primary" href={newMentorshipAddress(person.id)}>
              {i18n.t('mentorships.start')}
            </LinkButton>
          }
        >
          {i18n.t('mentorships.noneWithText')}
        </EmptyState>
      ) : (
        <section aria-label={i18n.t('app.mentorships')}>
          <ul>
            {items.map((item) => (
              <MentorshipRow key={item.mentorship.id} item={item} withRole />
            ))}
          </ul>
          <LinkButton look="quiet" href={newMentorshipAddress(person.id)}>
            {i18n.t('mentorships.another')}
          </LinkButton>
        </section>
      )}
      <Suspense>
        <OpenActions personId={person.id} />
        <AdviceOf person={person} />
        <FeedbackOf person={person} />
        <ResourcesOf person={person} />
      </Suspense>
    </div>
  );
}
