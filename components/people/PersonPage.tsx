/** Everything about one person, and everything that can be done with them. */
import { lazy, Suspense, useEffect } from 'react';
import { i18n } from '#i18n';
import { whoseTurn } from '../../utils/domain/whose-turn';
import { personView } from '../../utils/services/person-view';
import { PERSON_TABS, type PersonTab, personAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { RestPlace } from '../outreach/RestPlace';
import { turnWords } from '../outreach/turn-words';
import { NextStep } from '../reminders/NextStep';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { LinkTabs } from '../ui/LinkTabs';
import { PersonAbout } from './PersonAbout';
import { PersonHead } from './PersonHead';
import './PersonPage.css';
import { PersonTimeline } from './PersonTimeline';

const Meetings = lazy(() =>
  import('../calendar/Meetings').then(({ Meetings }) => ({ default: Meetings })),
);
const SameAs = lazy(() => import('../same/SameAs').then(({ SameAs }) => ({ default: SameAs })));
const PersonDrafts = lazy(() =>
  import('../drafts/PersonDrafts').then(({ PersonDrafts }) => ({ default: PersonDrafts })),
);

const PersonMentorships = lazy(() =>
  import('../mentorships/PersonMentorships').then(({ PersonMentorships }) => ({
    default: PersonMentorships,
  })),
);
const PersonHelp = lazy(() =>
  import('../help/PersonHelp').then(({ PersonHelp }) => ({ default: PersonHelp })),
);

const TAB_KEYS = {
  timeline: 'person.timeline',
  about: 'person.about',
  mentorship: 'app.mentorship',
  help: 'person.help',
  drafts: 'app.drafts',
} as const satisfies Record<PersonTab, string>;

interface Props {
  id: string;
  tab: PersonTab;
}

export function PersonPage({ id, tab }: Props) {
  const view = useLive((kith) => personView(kith, id), [id]);
  useDocumentTitle(view?.person.name ?? '');
  // Put together with somebody: the address is theirs from now on, so that bookmarks and links still lead here.
  const standsFor = view?.person.id ?? id;
  useEffect(() => {
    if (standsFor !== id) goTo(personAddress(standsFor, tab), true);
  }, [standsFor, id, tab]);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <EmptyState
        title={i18n.t('person.goneTitle')}
        action={<LinkButton href="#/deleted">{i18n.t('app.deleted')}</LinkButton>}
      >
        {i18n.t('person.goneText')}
      </EmptyState>
    );
  }
  const { person, reminders, interactions, meetings } = view;
  return (
    <article className="PersonPage">
      <PersonHead person={person} />
      <Suspense>
        <SameAs id={person.id} />
      </Suspense>
      <RestPlace view={view} />
      <NextStep
        person={person}
        reminders={reminders}
        turn={turnWords(whoseTurn(interactions), person.pronouns)}
      />
      <Suspense>
        <Meetings person={person} meetings={meetings} />
      </Suspense>
      <LinkTabs
        label={i18n.t('person.parts')}
        tabs={PERSON_TABS.map((one) => ({
          href: personAddress(id, one),
          label: i18n.t(TAB_KEYS[one]),
          current: one === tab,
        }))}
      />
      {tab === 'timeline' && <PersonTimeline view={view} />}
      {tab === 'about' && <PersonAbout person={person} />}
      <Suspense>
        {tab === 'mentorship' && <PersonMentorships person={person} />}
        {tab === 'help' && <PersonHelp person={person} />}
        {tab === 'drafts' && <PersonDrafts view={view} />}
      </Suspense>
    </article>
  );
}
