/** One person in the list. */
import { memo } from 'react';
import type { RosterRow } from '../../utils/domain/roster-row';
import { personAddress } from '../hooks/route';
import { Avatar } from '../ui/Avatar';
import { Badge } from '../ui/Badge';
import { dayOf, dayWords } from '../ui/dates';
import { distanceWords } from '../ui/distance-words';
import { StatusMark } from '../ui/StatusMark';

const TAGS_SHOWN = 2;

interface Props {
  row: RosterRow;
  today: Temporal.PlainDate;
  zone: string;
}

/** The name is the link; the whole row follows it (its link covers the row by style). */
export const PeopleCells = memo(function PeopleCells({ row, today, zone }: Props) {
  const isPast = row.next !== null && row.next < today.toString();
  const detail = row.headline ?? row.location;
  return (
    <>
      <td className="is-who">
        <Avatar id={row.id} name={row.name} />
        <span className="PeopleTable-words">
          <a href={personAddress(row.id)}>
            <bdi>{row.name}</bdi>
          </a>
          {row.nickname && (
            <span className="PeopleTable-nickname">
              <bdi>{row.nickname}</bdi>
            </span>
          )}
          {detail && (
            <span className="PeopleTable-detail">
              <bdi>{detail}</bdi>
            </span>
          )}
        </span>
      </td>
      <td className="is-organization">
        <bdi>{row.organization}</bdi>
      </td>
      <td className="is-status">
        <StatusMark status={row.status} />
      </td>
      <td className={isPast ? 'is-next is-past' : 'is-next'}>
        {row.next && (isPast ? distanceWords(row.next, today) : dayWords(row.next, today))}
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
