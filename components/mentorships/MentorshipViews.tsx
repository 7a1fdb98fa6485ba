/** The views of mentorships and what belongs to them; each is loaded when it is asked for. */
import { lazy } from 'react';
import type { Route } from '../hooks/route';

const MentorshipsView = lazy(() =>
  import('./MentorshipsView').then(({ MentorshipsView }) => ({
    default: MentorshipsView,
  })),
);
const NewMentorship = lazy(() =>
  import('./NewMentorship').then(({ NewMentorship }) => ({ default: NewMentorship })),
);
const MentorshipPage = lazy(() =>
  import('./MentorshipPage').then(({ MentorshipPage }) => ({
    default: MentorshipPage,
  })),
);
const ReportPage = lazy(() =>
  import('../report/ReportPage').then(({ ReportPage }) => ({ default: ReportPage })),
);
const ClosingPage = lazy(() =>
  import('./ClosingPage').then(({ ClosingPage }) => ({ default: ClosingPage })),
);
const GoalsView = lazy(() =>
  import('../goals/GoalsView').then(({ GoalsView }) => ({ default: GoalsView })),
);
const GoalPage = lazy(() =>
  import('../goals/GoalPage').then(({ GoalPage }) => ({ default: GoalPage })),
);
const AdviceView = lazy(() =>
  import('../advice/AdviceView').then(({ AdviceView }) => ({ default: AdviceView })),
);
const TurningPointsView = lazy(() =>
  import('../turning-points/TurningPointsView').then(({ TurningPointsView }) => ({
    default: TurningPointsView,
  })),
);
const TurningPointPage = lazy(() =>
  import('../turning-points/TurningPointPage').then(({ TurningPointPage }) => ({
    default: TurningPointPage,
  })),
);
const MeetingPage = lazy(() =>
  import('../meetings/MeetingPage').then(({ MeetingPage }) => ({ default: MeetingPage })),
);

type MentorshipRoute = Extract<
  Route,
  {
    view:
      | 'mentorships'
      | 'new-mentorship'
      | 'mentorship'
      | 'report'
      | 'closing'
      | 'goals'
      | 'goal'
      | 'advice'
      | 'turning-points'
      | 'turning-point'
      | 'meeting';
  }
>;

export function MentorshipViews({ route }: { route: MentorshipRoute }) {
  switch (route.view) {
    case 'mentorships':
      return <MentorshipsView />;
    case 'new-mentorship':
      return <NewMentorship key={route.personId} {...route} />;
    case 'mentorship':
      return <MentorshipPage key={route.id} id={route.id} />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} />;
    case 'closing':
      return <ClosingPage key={route.id} id={route.id} />;
    case 'goals':
      return <GoalsView />;
    case 'goal':
      return <GoalPage key={route.id} id={route.id} />;
    case 'advice':
      return <AdviceView key={String(route.query)} query={route.query} />;
    case 'turning-points':
      return <TurningPointsView />;
    case 'turning-point':
      return <TurningPointPage key={route.id} id={route.id} />;
    case 'meeting':
      return <MeetingPage key={route.id} id={route.id} />;
  }
}
