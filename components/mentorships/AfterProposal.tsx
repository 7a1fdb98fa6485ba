/** Once a proposal has gone out, the mentorship it speaks of is one step away. */
import { i18n } from '#i18n';
import type { Draft } from '../../utils/domain/draft';
import { itemValueWords } from '../../utils/services/item-words';
import { mentorshipsWith } from '../../utils/services/mentorship-view';
import { moveStage } from '../../utils/services/mentorships';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, newMentorshipAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';

interface Props {
  draft: Draft;
  /** Whom it was sent to. */
  name: string;
  addressOf: (hash: string) => string;
}

export function AfterProposal({ draft: { id, personId }, name, addressOf }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const items = useLive((open) => mentorshipsWith(open, personId), [personId]);
  if (!items) return null;
  const mine = items
    .map(({ mentorship }) => mentorship)
    .find(({ role, stage }) => role === 'mentee' && stage !== 'closed');
  if (!mine)
    return (
      <LinkButton look="primary" href={addressOf(newMentorshipAddress(personId, id))}>
        {i18n.t('mentorships.keepProposed')}
      </LinkButton>
    );
  if (mine.stage !== 'exploring')
    return (
      <LinkButton href={addressOf(itemAddress('mentorships', mine.id))}>
        {i18n.t('mentorships.toIt')}
      </LinkButton>
    );
  const stage = itemValueWords('mentorships', 'stage', 'proposed');
  return (
    <Button
      look="primary"
      onClick={() =>
        void announce(
          i18n.t('mentorships.moved', { name: isolate(name), stage }),
          moveStage(kith, mine.id, 'proposed', 'exploring'),
        )
      }
    >
      {i18n.t('mentorships.markProposed')}
    </Button>
  );
}
