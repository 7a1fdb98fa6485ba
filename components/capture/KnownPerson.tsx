/** Someone kept already: how things stand, what to do next, what changed, and a line to log. */
import { lazy, Suspense, startTransition, useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { lineScratch, personScratch } from '../../utils/domain/scratch-key';
import { whoseTurn } from '../../utils/domain/whose-turn';
import type { ProvedMerge } from '../../utils/services/merge-proved';
import { type PersonView, personView } from '../../utils/services/person-view';
import { useKith } from '../hooks/KithProvider';
import { personAddress, writeAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { isLineDraft } from '../log/line-draft';
import { isLogDraft } from '../outreach/log-draft';
import { RestPlace } from '../outreach/RestPlace';
import { StatusField } from '../outreach/StatusField';
import { turnWords } from '../outreach/turn-words';
import { fieldWords } from '../people/field-words';
import { RelationshipsField } from '../people/RelationshipsField';
import { TagsInPlace } from '../people/TagsInPlace';
import { TextBlockField } from '../people/TextBlockField';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { Fact } from '../ui/Fact';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { AppLink } from './AppLink';
import { ChangesSince } from './ChangesSince';
import { LookSkeleton } from './LookSkeleton';
import { NextInPopup } from './NextInPopup';
import { PersonLines } from './PersonLines';
import { PutTogether } from './PutTogether';
import { RecentLines } from './RecentLines';
import { useSurface } from './surface';
import './KnownPerson.css';

const TimelineList = lazy(() =>
  import('../people/TimelineList').then(({ TimelineList }) => ({ default: TimelineList })),
);
const LogHere = lazy(() => import('../log/LogHere').then(({ LogHere }) => ({ default: LogHere })));
const StyleLine = lazy(() =>
  import('../mentorships/StyleLine').then(({ StyleLine }) => ({ default: StyleLine })),
);
const WriteHere = lazy(() =>
  import('../drafts/WriteHere').then(({ WriteHere }) => ({ default: WriteHere })),
);

interface Props {
  id: string;
  /** What the page says now; null when there is no page about them. */
  capture: CaptureResult | null;
  /** What looking at the page has put together. */
  learned?: Promise<ProvedMerge | null> | undefined;
}

export function KnownPerson({ id, capture, learned }: Props) {
  const surface = useSurface();
  const view = useLive((kith) => personView(kith, id), [id]);
  if (view === undefined) return <LookSkeleton />;
  if (view === null) return <p role="status">{i18n.t('popup.gone')}</p>;
  return (
    <article className="KnownPerson" aria-labelledby={`known-${view.person.id}`}>
      {learned && <PutTogether learned={learned} />}
      <Head view={view} />
      {capture && <ChangesSince person={view.person} capture={capture} />}
      <RestPlace view={view} />
      <NextInPopup personId={view.person.id} reminders={view.reminders} />
      {surface === 'panel' && (
        <Suspense>
          <StyleLine personId={view.person.id} />
          <WriteHere view={view} />
        </Suspense>
      )}
      {surface === 'popup' && <RecentLines view={view} />}
      <LogPlace person={view.person} />
      {surface === 'panel' && (
        <Suspense>
          <TimelineList view={view} />
        </Suspense>
      )}
    </article>
  );
}

/** The form unfolds where something was half typed, or when asked for. */
function LogPlace({ person }: { person: PersonView['person'] }) {
  const form = useScratch(personScratch(person.id, 'log'), isLogDraft).kept;
  const line = useScratch(lineScratch(person.id), isLineDraft).kept;
  const kept = Boolean(form ?? line);
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <Suspense>
      {(open ?? kept) ? (
        <LogHere person={person} onClose={() => setOpen(false)} />
      ) : (
        <Button
          className="KnownPerson-log"
          aria-label={i18n.t('popup.logWith', { name: isolate(person.name) })}
          onClick={() => startTransition(() => setOpen(true))}
        >
          <Icon name="plus" /> {i18n.t('popup.log')}
        </Button>
      )}
    </Suspense>
  );
}

function Head({ view: { person, interactions } }: { view: PersonView }) {
  const kith = useKith();
  const today = useToday();
  const surface = useSurface();
  const turn = turnWords(whoseTurn(interactions), person.pronouns);
  return (
    <header className="KnownPerson-head">
      <Avatar id={person.id} name={person.name} />
      <div className="KnownPerson-name">
        <h2 id={`known-${person.id}`}>
          <bdi>{person.name}</bdi>
        </h2>
        <span>
          {surface === 'popup' && (
            <AppLink
              to={writeAddress(person.id)}
              aria-label={i18n.t('drafts.writeTo', { name: isolate(person.name) })}
            >
              {i18n.t('drafts.write')}
            </AppLink>
          )}
          <AppLink to={personAddress(person.id)}>{i18n.t('popup.openInKith')}</AppLink>
        </span>
      </div>
      <div className="KnownPerson-lines">
        <PersonLines
          pronouns={person.pronouns}
          credentials={person.credentials}
          headline={person.headline}
          organization={person.organization}
          location={person.location}
        />
        <p className="KnownPerson-stand">
          <span>
            {i18n.t('popup.savedOn', { day: dayWords(dayOf(person.savedAt, kith.zone()), today) })}
          </span>
          {turn && <span>{turn}</span>}
        </p>
      </div>
      <dl className="KnownPerson-facts">
        <Fact label={i18n.t('status.label')}>
          <StatusField personId={person.id} status={person.status} />
        </Fact>
        <Fact label={fieldWords('relationships')}>
          <RelationshipsField person={person} />
        </Fact>
        <Fact label={fieldWords('tags')}>
          <TagsInPlace person={person} />
        </Fact>
        <Fact label={fieldWords('note')}>
          <TextBlockField person={person} field="note" />
        </Fact>
      </dl>
    </header>
  );
}
