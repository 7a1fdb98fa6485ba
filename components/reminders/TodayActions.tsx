/** What a row of Today can be settled with: the one thing it asks for first. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { isoTime } from '../../utils/domain/iso-time';
import type { Purpose } from '../../utils/domain/message';
import { preparedBy } from '../../utils/domain/prepare-id';
import type { Reminder } from '../../utils/domain/reminder';
import { occasionOf, type ThanksOwed } from '../../utils/domain/thanks-owed';
import { logInteraction } from '../../utils/services/interactions';
import { pausePeople } from '../../utils/services/keep-in-touch';
import type { Kith } from '../../utils/services/kith';
import { cancelMeeting } from '../../utils/services/meetings';
import { letRest } from '../../utils/services/outreach';
import { markThanked } from '../../utils/services/thanks';
import {
  draftAddress,
  itemAddress,
  personAddress,
  thankAddress,
  writeAddress,
} from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { DoneButton } from './DoneButton';
import { RemindLater } from './RemindLater';
import { SettleButton } from './SettleButton';
import { SnoozeButton } from './SnoozeButton';
import type { RowPerson, TodayItem } from './today-rows';

const AddToCalendar = lazy(() =>
  import('../calendar/AddToCalendar').then(({ AddToCalendar }) => ({ default: AddToCalendar })),
);

const AskedAdvice = lazy(() =>
  import('../advice/AskedAdvice').then(({ AskedAdvice }) => ({ default: AskedAdvice })),
);

/** "Not now" comes again after a while: sooner where somebody waits, later where nobody does. */
const NOT_NOW = { quiet: { weeks: 2 }, pick: { months: 3 } } as const;

interface Props {
  item: TodayItem;
  /** What the row asks for, and of whom: "Say thanks, Ana Ruiz". */
  about: string;
  onSettle(words: string): void;
}

export function TodayActions({ item, about, onSettle }: Props) {
  const { person, reason } = item;
  const settle = { what: about, onSettle };
  switch (reason.kind) {
    case 'reminder':
      return (
        <>
          <MainLink reminder={reason.reminder} person={person} />
          <DoneButton reminderId={reason.reminder.id} {...settle} />
          <SnoozeButton reminder={reason.reminder} {...settle} />
        </>
      );
    case 'thanks':
      return (
        <>
          <ThankLink person={person} owed={reason.owed} />
          <SettleButton
            words={i18n.t('today.thanked')}
            label={i18n.t('today.thankedWhat', { what: about })}
            verb={(kith) => markThanked(kith, reason.owed)}
            onSettle={onSettle}
            keys="d"
          />
          <RemindLater personId={person.id} kind="thank-you" {...settle} />
        </>
      );
    case 'turn':
      return (
        <>
          <WriteLink person={person} />
          <WroteButton person={person} about={about} onSettle={onSettle} />
          <RemindLater personId={person.id} kind="follow-up" {...settle} />
        </>
      );
    case 'quiet':
      return (
        <>
          {reason.step === 'let-rest' ? (
            <SettleButton
              words={i18n.t('today.letRest')}
              label={i18n.t('today.letRestWhat', { name: isolate(person.name) })}
              verb={(kith) => letRest(kith, [person.id], null)}
              onSettle={onSettle}
              keys="d"
            />
          ) : (
            <>
              <WriteLink person={person} purpose="follow-up-once" />
              <WroteButton person={person} about={about} onSettle={onSettle} />
            </>
          )}
          <NotNow person={person} pause={NOT_NOW.quiet} onSettle={onSettle} />
        </>
      );
    case 'pick':
      return (
        <>
          <WriteLink person={person} purpose="reconnect" words={i18n.t('today.aLine')} />
          <NotNow person={person} pause={NOT_NOW.pick} onSettle={onSettle} />
        </>
      );
    case 'advice':
      return (
        <Suspense>
          <AskedAdvice
            adviceId={reason.advice.id}
            name={isolate(person.name)}
            onSettle={onSettle}
          />
        </Suspense>
      );
    case 'draft':
      return (
        <LinkButton small data-keys="w" href={draftAddress(reason.draft.id)}>
          {i18n.t('today.goOn')}
        </LinkButton>
      );
    case 'meeting':
      return reason.isOver ? (
        <SettleButton
          words={i18n.t('today.didNotHappen')}
          label={i18n.t('today.didNotHappenWhat', { what: about })}
          verb={(kith) => cancelMeeting(kith, reason.meeting.id)}
          onSettle={onSettle}
          keys="n"
          look="quiet"
        />
      ) : (
        <>
          <PrepareLink person={person} meetingId={reason.meeting.id} />
          <Suspense>
            <AddToCalendar which={{ meetingId: reason.meeting.id }} what={about} keys="c" />
          </Suspense>
        </>
      );
  }
}

/** What a reminder's kind asks for, where Kith has a place to do it. */
function MainLink({ reminder, person }: { reminder: Reminder; person: RowPerson }) {
  switch (reminder.kind) {
    case 'thank-you':
      return <ThankLink person={person} />;
    case 'keep-in-touch':
      return <WriteLink person={person} purpose="reconnect" />;
    case 'follow-up':
    case 'send-update':
      return <WriteLink person={person} />;
    case 'prepare-meeting':
      return <PrepareLink person={person} meetingId={preparedBy(reminder.id)} />;
    default:
      return null;
  }
}

/** What to talk about stands with the meeting; of a reminder made by hand, with the person. */
function PrepareLink({ person, meetingId }: { person: RowPerson; meetingId: string | null }) {
  const href = meetingId === null ? personAddress(person.id) : itemAddress('meetings', meetingId);
  return <MainPlace href={href} person={person} words={i18n.t('today.prepare')} />;
}

/** @param owed - left out for all that they are owed for. */
function ThankLink({ person, owed }: { person: RowPerson; owed?: ThanksOwed }) {
  const href = thankAddress(person.id, owed ? occasionOf(owed) : 'other', owed?.row.id);
  return <MainPlace href={href} person={person} words={i18n.t('today.writeThanks')} />;
}

interface WriteProps {
  person: RowPerson;
  purpose?: Purpose;
  words?: string;
}

function WriteLink({ person, purpose, words = i18n.t('today.write') }: WriteProps) {
  return <MainPlace href={writeAddress(person.id, purpose)} person={person} words={words} />;
}

interface PlaceProps {
  href: string;
  person: RowPerson;
  words: string;
}

/** Where the one thing is done, for whoever hears only the link. */
function MainPlace({ href, person, words }: PlaceProps) {
  return (
    <LinkButton
      small
      data-keys="w"
      href={href}
      aria-label={i18n.t('today.writeWhat', { what: words, name: isolate(person.name) })}
    >
      {words}
    </LinkButton>
  );
}

interface PersonProps {
  person: RowPerson;
  onSettle(words: string): void;
}

/** The user has written already, outside Kith: logged as a message of today. */
function WroteButton({ person, about, onSettle }: PersonProps & { about: string }) {
  const verb = (kith: Kith) =>
    logInteraction(kith, {
      personIds: [person.id],
      kind: 'message',
      direction: 'from-me',
      at: isoTime(kith.now()),
      text: '',
      outcome: null,
    });
  return (
    <SettleButton
      words={i18n.t('today.wrote')}
      label={i18n.t('today.wroteWhat', { what: about })}
      verb={verb}
      onSettle={onSettle}
      keys="d"
    />
  );
}

interface NotNowProps extends PersonProps {
  /** For how long nothing asks to write to them. */
  pause: Temporal.DurationLike;
}

function NotNow({ person, pause, onSettle }: NotNowProps) {
  const today = useToday();
  const until = today.add(pause).toString();
  return (
    <SettleButton
      words={i18n.t('today.notNow')}
      label={i18n.t('today.notNowWhat', { name: isolate(person.name) })}
      verb={(kith) => pausePeople(kith, [person.id], until)}
      onSettle={onSettle}
      keys="n s"
      look="quiet"
    />
  );
}
