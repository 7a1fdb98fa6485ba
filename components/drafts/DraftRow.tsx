/** One draft in a list: for whom, what for, and when. */
import { i18n } from '#i18n';
import type { Draft } from '../../utils/domain/draft';
import type { Person } from '../../utils/domain/person';
import { discardDraft } from '../../utils/services/drafts';
import { useKith } from '../hooks/KithProvider';
import { draftAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Avatar } from '../ui/Avatar';
import { BetweenUs } from '../ui/BetweenUs';
import { dayOf, dayWords } from '../ui/dates';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import './DraftRow.css';
import { channelWords, purposeWords } from './purpose-words';
import '../ui/Facts.css';

interface Props {
  draft: Draft;
  person: Pick<Person, 'id' | 'name'>;
}

export function DraftRow({ draft, person }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const isSent = draft.state === 'sent';
  const day = dayWords(dayOf(draft.sentAt ?? draft.editedAt, kith.zone()), today);
  // What a draft says is Liquid until it is sent; its first answer tells as much.
  const words = isSent ? draft.text : draft.why;
  return (
    <li className="DraftRow">
      <Avatar id={person.id} name={person.name} size="small" />
      <div className="DraftRow-text">
        <a href={draftAddress(draft.id)} data-settles>
          <bdi>{person.name}</bdi>
        </a>{' '}
        <span>{purposeWords(draft.purpose)}</span>
        {words !== '' && (
          <p className="DraftRow-words" dir="auto">
            {words}
          </p>
        )}
        <p className="Facts">
          <span>{channelWords(draft.channel)}</span>
          <span>{i18n.t(isSent ? 'drafts.sentOn' : 'drafts.writtenOn', { day })}</span>
          {draft.confidential && <BetweenUs />}
        </p>
      </div>
      {!isSent && (
        <IconButton
          icon="trash"
          label={i18n.t('drafts.discardTo', { name: isolate(person.name) })}
          onClick={() => void announce(i18n.t('drafts.discarded'), discardDraft(kith, draft.id))}
        />
      )}
    </li>
  );
}
