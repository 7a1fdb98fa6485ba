/** What came of a meeting so far, each corrected or removed where it stands. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { itemWords } from '../../utils/services/item-words';
import { removeItem } from '../../utils/services/items';
import type { Captured } from '../../utils/services/meeting-view';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useToday } from '../hooks/useToday';
import { Badge } from '../ui/Badge';
import { BetweenUs } from '../ui/BetweenUs';
import { Card } from '../ui/Card';
import { dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { CaptureForm } from './CaptureForm';
import { captureWords } from './capture-words';

interface Props {
  meeting: Meeting;
  captured: readonly Captured[];
  personId: string;
}

export function CapturedList({ meeting, captured, personId }: Props) {
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <Card ref={place} className="MeetingPage-list" aria-label={i18n.t('agenda.capturedHeading')}>
      <h2 tabIndex={-1}>{i18n.t('agenda.capturedHeading')}</h2>
      {captured.length === 0 ? (
        <p className="MeetingPage-none">{i18n.t('agenda.capturedNone')}</p>
      ) : (
        <ul>
          {captured.map((one) => (
            <CapturedRow key={one.item.id} {...{ meeting, personId }} captured={one} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function CapturedRow({
  meeting,
  captured,
  personId,
}: Omit<Props, 'captured'> & { captured: Captured }) {
  const kith = useKith();
  const today = useToday();
  const roster = useRoster();
  const announce = useUndo();
  const [asks, setAsks] = useState<'open' | 'closed' | null>(null);
  const { table, item } = captured;
  const names = new Map(roster?.rows.map(({ id, name }) => [id, name]));
  const words = captureWords(captured, (id) => names.get(id) ?? null);
  if (asks === 'open') {
    return (
      <li>
        <CaptureForm
          {...{ table, meeting, personId }}
          former={item}
          onClose={() => setAsks('closed')}
        />
      </li>
    );
  }
  return (
    <li className="MeetingPage-row">
      <Badge>{i18n.t(`agenda.${table}`)}</Badge>
      <span className="MeetingPage-words">
        <bdi>{words}</bdi>
        {table === 'actionItems' && (
          <span className="ActionRow-detail">
            {i18n.t(item.owner === 'me' ? 'agenda.mine' : 'agenda.theirs')}
            {item.dueOn && ` · ${i18n.t('agenda.due', { day: dayWords(item.dueOn, today) })}`}
          </span>
        )}
      </span>
      {item.confidential && <BetweenUs />}
      <IconButton
        icon="pencil"
        // Where the form stood, the keyboard goes on.
        autoFocus={asks === 'closed'}
        data-settles
        label={i18n.t('agenda.changeWhat', { what: isolate(words) })}
        onClick={() => setAsks('open')}
      />
      <IconButton
        icon="trash"
        label={i18n.t('agenda.removeWhat', { what: isolate(words) })}
        onClick={() =>
          void announce(
            i18n.t('item.removed', { what: itemWords(table) }),
            removeItem(kith, table, item.id),
          )
        }
      />
    </li>
  );
}
