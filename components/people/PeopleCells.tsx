/** One person in the list. */
import { memo } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { reminderWords } from '../../utils/services/reminder-words';
import { personAddress } from '../hooks/route';
import { turnWords } from '../outreach/turn-words';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { dayOf, dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { isolate } from '../ui/isolate';
import { StatusMark } from '../ui/StatusMark';
import '../ui/Clamped.css';

const TAGS_SHOWN = 2;

interface Props {
  row: RosterRow;
  index: number;
  /** Tab comes to this row; the others are walked with arrows. */
  isStop: boolean;
  isSelected: boolean;
  /** @param range - all from the row selected before. */
  onSelect(index: number, range: boolean): void;
  today: Temporal.PlainDate;
  zone: string;
}

/** The name is the link; the whole row follows it (its link covers the row by style). */
export const PeopleCells = memo(function PeopleCells(props: Props) {
  const { row, index, isStop, isSelected, onSelect, today, zone } = props;
  const isPast = row.next !== null && row.next < today.toString();
  const detail = row.headline ?? row.location;
  return (
    <>
      <td className="is-select">
        <label className="PeopleTable-tick">
          <input
            type="checkbox"
            aria-label={i18n.t('bulk.selectWho', { name: isolate(row.name) })}
            tabIndex={isStop ? 0 : -1}
            checked={isSelected}
            onChange={({ nativeEvent }) =>
              onSelect(index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      <td className="is-who">
        <Avatar id={row.id} name={row.name} />
        <span className="PeopleTable-words">
          <a href={personAddress(row.id)} tabIndex={isStop ? 0 : -1}>
            <bdi>{row.name}</bdi>
          </a>
          {row.nickname && (
            <span className="PeopleTable-nickname">
              <bdi>{row.nickname}</bdi>
            </span>
          )}
          {detail && (
            <span className="PeopleTable-detail Clamped">
              <bdi>{detail}</bdi>
              {row.organization && (
                <span className="PeopleTable-at">
                  {' · '}
                  <bdi>{row.organization}</bdi>
                </span>
              )}
            </span>
          )}
        </span>
      </td>
      <td className="is-organization">
        <bdi>{row.organization}</bdi>
      </td>
      <td className="is-status">
        <StatusMark status={row.status} />
        <span className="PeopleTable-turn">{turnWords(row.turn, row.pronouns)}</span>
      </td>
      <td className={isPast ? 'is-next is-past' : 'is-next'}>
        {row.nextKind && (
          <span className="PeopleTable-what Clamped">
            <bdi>{reminderWords({ kind: row.nextKind, text: row.nextText ?? '' })}</bdi>
          </span>
        )}
        {row.next && (
          <span className="PeopleTable-when">
            {isPast ? distanceWords(row.next, today) : dayWords(row.next, today)}
          </span>
        )}
      </td>
      <td className="is-contact">
        {row.lastContactAt && distanceWords(dayOf(row.lastContactAt, zone), today)}
      </td>
      <td className="is-tags">
        {row.tags.slice(0, TAGS_SHOWN).map((tag) => (
          <Badge key={tag}>
            <bdi>{tag}</bdi>
          </Badge>
        ))}
        {row.tags.length > TAGS_SHOWN && <Badge tone="rest">+{row.tags.length - TAGS_SHOWN}</Badge>}
      </td>
    </>
  );
});
