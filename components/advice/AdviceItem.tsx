/** One advice and its chain: what was said, what I do with it, what came of it, and that they know. */
import { i18n } from '#i18n';
import type { AdviceChain } from '../../utils/services/advice-chains';
import { editItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { EditItem } from '../items/EditItem';
import type { Links } from '../items/useLinks';
import { Button } from '../ui/Button';
import { AdviceLinks } from './AdviceLinks';
import './AdviceItem.css';
import { FactsLine } from './FactsLine';
import { adviceForm } from './item-forms';

interface Props {
  chain: AdviceChain;
  /** Whether to say from whom. */
  named: boolean;
  links: Links;
  /** Somebody came here to say what came of it. */
  isAsked: boolean;
}

export function AdviceItem({ chain, named, links, isAsked }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const { advice, step } = chain;
  const isAside = advice.state === 'set-aside';
  const toggle = () => {
    const patch = { state: isAside ? 'open' : 'set-aside' } as const;
    const words = i18n.t(isAside ? 'advice.takenUp' : 'advice.wasSetAside');
    void announce(words, editItem(kith, 'advice', advice.id, patch));
  };
  return (
    <li>
      <EditItem
        {...adviceForm(links, advice.personId, advice.id)}
        row={advice}
        name={advice.topic || advice.text}
      >
        <div className="ItemSection-item AdviceItem">
          {advice.topic && (
            <h3>
              <bdi>{advice.topic}</bdi>
            </h3>
          )}
          <blockquote className="ItemSection-text">
            <bdi>{advice.text}</bdi>
          </blockquote>
          <FactsLine item={advice} named={named} links={links} />
          {step !== 'set-aside' && <AdviceLinks chain={chain} isAsked={isAsked} />}
          {step !== 'told' && step !== 'to-tell' && (
            <Button small look="quiet" className="AdviceItem-aside" onClick={toggle}>
              {i18n.t(isAside ? 'advice.takeUp' : 'advice.setAside')}
            </Button>
          )}
        </div>
      </EditItem>
    </li>
  );
}
