/** Where a mentorship stands on its way, and the steps that lead on from there. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Stage } from '../../utils/domain/items/mentorship';
import { isRunning, stageMoves } from '../../utils/domain/mentorship-stages';
import { itemValueWords } from '../../utils/services/item-words';
import type { MentorshipItem } from '../../utils/services/mentorship-view';
import { moveStage } from '../../utils/services/mentorships';
import { useKith } from '../hooks/KithProvider';
import { mentorshipTextAddress, writeAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import './StageLine.css';
import { moveWords } from './stage-words';

const WAY: readonly Stage[] = ['exploring', 'proposed', 'active', 'closing', 'closed'];

export function StageLine({ item: { mentorship, person } }: { item: MentorshipItem }) {
  const kith = useKith();
  const announce = useUndo();
  const way = useRef<HTMLOListElement>(null);
  const { id, stage, role } = mentorship;
  const words = (one: Stage) => itemValueWords('mentorships', 'stage', one);
  // A pause stands where the running does.
  const steps = WAY.map((one) => (one === 'active' && stage === 'paused' ? stage : one));

  const move = async (to: Stage) => {
    const message = i18n.t('mentorships.moved', { name: isolate(person.name), stage: words(to) });
    // The button that was pressed goes: the keyboard is where it reads what came of it.
    if (await announce(message, moveStage(kith, id, to, stage))) way.current?.focus();
  };

  return (
    <div className="StageLine">
      <ol ref={way} tabIndex={-1} aria-label={i18n.t('item.mentorships.stage')}>
        {steps.map((step) => (
          <li key={step} aria-current={step === stage ? 'step' : undefined}>
            {words(step)}
          </li>
        ))}
      </ol>
      <div className="StageLine-moves">
        {stage === 'exploring' && role === 'mentee' && (
          <LinkButton look="primary" href={writeAddress(person.id, 'mentorship-proposal')}>
            {i18n.t('mentorships.propose')}
          </LinkButton>
        )}
        {stageMoves(stage)
          .filter((to) => !(to === 'closed' && isRunning(stage)))
          .map((to) => (
            <Button
              key={to}
              look={isNext(mentorship, to) ? 'primary' : 'plain'}
              onClick={() => void move(to)}
            >
              {moveWords(stage, to)}
            </Button>
          ))}
        {stage === 'closing' && (
          <LinkButton look="primary" href={mentorshipTextAddress(id, 'close')}>
            {i18n.t('mentorships.close')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** The one step that is likely next, where it is a step at all and nothing to write. */
function isNext({ stage, role }: MentorshipItem['mentorship'], to: Stage): boolean {
  if (to !== 'active') return false;
  return stage === 'proposed' || stage === 'paused' || (stage === 'exploring' && role === 'mentor');
}
