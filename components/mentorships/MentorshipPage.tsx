/** One mentorship: where it stands, what was agreed on, its goals, meetings, actions and advice, and the thanks. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { mentorshipView } from '../../utils/services/mentorship-view';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { isolate } from '../ui/isolate';
import { AboutMentorship } from './AboutMentorship';
import { AgreementCard } from './AgreementCard';
import { ClosedCard } from './ClosedCard';
import { GoneMentorship } from './GoneMentorship';
import { MentorshipHead } from './MentorshipHead';
import { StageLine } from './StageLine';
import '../ui/Page.css';

const MentorshipGoals = lazy(() =>
  import('../goals/MentorshipGoals').then((module) => ({ default: module.MentorshipGoals })),
);
const MentorshipMeetings = lazy(() =>
  import('../meetings/MentorshipMeetings').then((module) => ({
    default: module.MentorshipMeetings,
  })),
);
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
const ThanksOf = lazy(() =>
  import('../thanks/ThanksOf').then((module) => ({ default: module.ThanksOf })),
);

export function MentorshipPage({ id }: { id: string }) {
  const item = useLive((kith) => mentorshipView(kith, id), [id]);
  useDocumentTitle(item ? i18n.t('mentorships.withName', { name: isolate(item.person.name) }) : '');
  if (item === undefined) return null;
  if (item === null) return <GoneMentorship />;
  const { mentorship, person } = item;
  return (
    <article className="Page">
      <MentorshipHead item={item} />
      <StageLine item={item} />
      {mentorship.stage === 'closed' && <ClosedCard item={item} />}
      <AgreementCard mentorship={mentorship} person={person} />
      <Suspense>
        <MentorshipGoals mentorship={mentorship} />
        <MentorshipMeetings mentorship={mentorship} />
        <OpenActions personId={person.id} />
        {mentorship.role === 'mentee' && <AdviceOf person={person} />}
        <FeedbackOf person={person} />
        <ResourcesOf person={person} />
        <ThanksOf person={person} />
      </Suspense>
      <AboutMentorship mentorship={mentorship} />
    </article>
  );
}
