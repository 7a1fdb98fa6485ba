/** One of several people on a page: a box to tick, or that they are known, and the way to look at them alone. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { CapturedRow } from '../../utils/domain/capture-result';
import type { RosterRow } from '../../utils/domain/roster-row';
import type { RowMark } from '../../utils/services/known-rows';
import { personAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { whenWords } from '../reminders/when-words';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { StatusMark } from '../ui/StatusMark';
import { appAddress } from './app-address';
import '../ui/Clamped.css';

interface Props {
  index: number;
  row: CapturedRow;
  mark: RowMark | null;
  isTicked: boolean;
  /** Whether Tab leads here; arrows lead to the others. */
  isActive: boolean;
  onTick: () => void;
  onOpen: () => void;
}

/** Two lines under the name keep their room, so that nothing moves when what is known comes. */
export function PickRow({ index, row, mark, isTicked, isActive, onTick, onOpen }: Props) {
  const id = useId();
  const tabIndex = isActive ? 0 : -1;
  const known = mark?.state === 'known' ? mark.who : null;
  const name = <bdi>{row.name}</bdi>;
  return (
    <li className={known ? 'PickRow is-known' : 'PickRow'} data-index={index}>
      {known ? (
        <Icon name="check" />
      ) : (
        <input
          type="checkbox"
          id={id}
          data-settles
          tabIndex={tabIndex}
          checked={isTicked}
          onChange={onTick}
        />
      )}
      <Avatar id={known?.id ?? row.key ?? row.url ?? row.name} name={row.name} size="small" />
      <div className="PickRow-words">
        {known ? (
          <a data-settles tabIndex={tabIndex} href={appAddress(personAddress(known.id))}>
            {name}
          </a>
        ) : (
          <label htmlFor={id}>{name}</label>
        )}
        <Line parts={[row.headline]} />
        {known && <KnownLine who={known} />}
        {mark?.state === 'maybe' && (
          <a
            className="PickRow-maybe"
            tabIndex={tabIndex}
            href={appAddress(personAddress(mark.who.id))}
          >
            {maybeWords(mark.who)}
          </a>
        )}
        {mark?.state !== 'known' && mark?.state !== 'maybe' && (
          <Line parts={[row.organization, row.location]} />
        )}
      </div>
      {!known && (
        <IconButton
          icon="pencil"
          label={i18n.t('picks.alone', { name: isolate(row.name) })}
          tabIndex={tabIndex}
          onClick={onOpen}
        />
      )}
    </li>
  );
}

function KnownLine({ who }: { who: RosterRow }) {
  const today = useToday();
  return (
    <p className="PickRow-known">
      {i18n.t('picks.youKnow')}
      <StatusMark status={who.status} />
      {who.next && i18n.t('picks.next', { day: whenWords({ on: who.next, time: null }, today) })}
    </p>
  );
}

function maybeWords({ name, nickname, organization }: RosterRow): string {
  const who = isolate(nickname ?? name);
  return organization
    ? i18n.t('picks.maybeAt', { name: who, organization: isolate(organization) })
    : i18n.t('picks.maybe', { name: who });
}

/** What the page says of them, on one line; nothing where it says nothing. */
function Line({ parts }: { parts: readonly (string | null)[] }) {
  const said = [...new Set(parts.filter((part) => part !== null))];
  if (said.length === 0) return null;
  return (
    <p className="PickRow-line Clamped">
      {said.map((part, at) => (
        <span key={part}>
          {at > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
