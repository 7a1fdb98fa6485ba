/** One person waiting today, settled without leaving the list. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { isTouch, touchState } from '../../utils/domain/touch';
import { useKith } from '../hooks/KithProvider';
import { draftAddress, personAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { isolate } from '../ui/isolate';
import { StatusMark } from '../ui/StatusMark';
import { TodayActions } from './TodayActions';
import './TodayRow.css';
import { TouchMark } from './TouchMark';
import type { Suggestion, TodayItem } from './today-rows';
import { alsoWords, reasonWords } from './today-words';
import '../ui/Clamped.css';

const HowDidItGo = lazy(() =>
  import('../calendar/HowDidItGo').then(({ HowDidItGo }) => ({ default: HowDidItGo })),
);
const LogInteraction = lazy(() =>
  import('../outreach/LogInteraction').then(({ LogInteraction }) => ({ default: LogInteraction })),
);

/** So much of what else waits with somebody is told; their page has the rest. */
const ALSO_SHOWN = 3;

interface Props {
  item: TodayItem;
  today: Temporal.PlainDate;
  /** What just became of it; `null` while it waits. */
  settled: string | null;
  onSettle(words: string): void;
}

export function TodayRow({ item, today, settled, onSettle }: Props) {
  const { person, reason, also } = item;
  const zone = useKith().zone();
  const nameOf = useNames();
  const [logging, setLogging] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const [height, setHeight] = useState(0);
  const settle = (words: string) => {
    setHeight(row.current?.offsetHeight ?? 0);
    onSettle(words);
  };
  const { what, why } = reasonWords(item, nameOf, today, zone);
  const about = `${isolate(what)}, ${isolate(person.name)}`;
  // A meeting that is over is logged by telling how it went.
  const untold = reason.kind === 'meeting' && reason.isOver ? reason.meeting : null;
  const touch =
    reason.kind === 'reminder' && isTouch(reason.reminder)
      ? touchState(reason.reminder, today.toString())
      : 'fine';
  return (
    <li
      ref={row}
      className={classes('TodayRow', settled !== null && 'is-settled')}
      style={settled === null ? undefined : { minBlockSize: height }}
    >
      <div className="TodayRow-line">
        <Avatar id={person.id} name={person.name} />
        <div className="TodayRow-text">
          <div>
            <a className="TodayRow-name" href={personAddress(person.id)}>
              <bdi>{person.nickname ?? person.name}</bdi>
            </a>{' '}
            <bdi className="TodayRow-what">{what}</bdi>
          </div>
          <div className="TodayRow-detail">
            <bdi className="TodayRow-when Clamped">{why}</bdi>
            {touch !== 'fine' && <TouchMark state={touch} />}
            <StatusMark status={person.status} />
            {person.organization && <bdi>{person.organization}</bdi>}
          </div>
          {also.length > 0 && <AlsoLine also={also} today={today} />}
        </div>
        {settled !== null ? (
          <span className="TodayRow-settled">{settled}</span>
        ) : (
          <div className="TodayRow-actions">
            {untold && (
              <Button
                small
                data-keys="d l"
                aria-expanded={logging}
                aria-label={i18n.t('meeting.howWhat', { what: about })}
                onClick={() => setLogging(!logging)}
              >
                {i18n.t('meeting.howWasIt')}
              </Button>
            )}
            <TodayActions item={item} about={about} onSettle={settle} />
            {reason.kind !== 'draft' && !untold && (
              <Button
                small
                look="quiet"
                data-keys="l"
                aria-expanded={logging}
                aria-label={i18n.t('reminders.logWhat', { name: isolate(person.name) })}
                onClick={() => setLogging(!logging)}
              >
                {i18n.t('reminders.log')}
              </Button>
            )}
          </div>
        )}
      </div>
      {logging && (
        <div className="TodayRow-log">
          <Suspense>
            {untold ? (
              <HowDidItGo
                meeting={untold}
                personId={person.id}
                onSettle={settle}
                onClose={() => setLogging(false)}
              />
            ) : (
              <LogInteraction person={person} onClose={() => setLogging(false)} />
            )}
          </Suspense>
        </div>
      )}
    </li>
  );
}

/** What else waits with them: the first of it, and how much more. */
function AlsoLine({ also, today }: { also: readonly Suggestion[]; today: Temporal.PlainDate }) {
  const nameOf = useNames();
  // Two that read alike are one to who reads them.
  const byWords = [...new Map(also.map((one) => [alsoWords(one, nameOf, today), one]))];
  const rest = byWords.length - ALSO_SHOWN;
  return (
    <div className="TodayRow-also">
      {byWords.slice(0, ALSO_SHOWN).map(([words, one]) => (
        <Also key={words} suggestion={one} words={words} />
      ))}
      {rest > 0 && <span>{i18n.t('today.alsoMore', rest)}</span>}
    </div>
  );
}

function Also({ suggestion, words }: { suggestion: Suggestion; words: string }) {
  if (suggestion.kind !== 'draft') return <bdi>{words}</bdi>;
  return <a href={draftAddress(suggestion.draft.id)}>{words}</a>;
}
