/** The links of an advice's chain, each open or done; the next one has the button that goes on with it. */
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { spokenName } from '../../utils/domain/spoken-name';
import type { AdviceChain } from '../../utils/services/advice-chains';
import { markTold } from '../../utils/services/thanks';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { thankAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { ActionRow } from '../meetings/ActionRow';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { dayWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { ActionForm } from './ActionForm';
import './AdviceLinks.css';
import { OutcomeForm } from './OutcomeForm';

interface Props {
  chain: AdviceChain;
  /** The form for what came of it is open. */
  isAsked: boolean;
}

export function AdviceLinks({ chain: { advice, actions, step }, isAsked }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const today = useToday();
  const person = useRoster()?.rows.find(({ id }) => id === advice.personId);
  const name = isolate(person ? spokenName({ ...person, honorificPrefix: null }).greeting : '');
  const [form, setForm] = useState<'act' | 'outcome' | null>(isAsked ? 'outcome' : null);
  /** Where a form stood, the keyboard goes on. */
  const [left, setLeft] = useState<'act' | 'outcome' | null>(null);
  const close = () => {
    setLeft(form);
    setForm(null);
  };
  const isOpen = step === 'to-try' || step === 'under-way';
  const act = (
    <Button
      small
      autoFocus={left === 'act'}
      look={step === 'to-try' ? 'plain' : 'quiet'}
      onClick={() => setForm('act')}
    >
      {i18n.t('advice.act')}
    </Button>
  );
  const tell = (
    <Button
      small
      autoFocus={left === 'outcome'}
      look={step === 'under-way' ? 'plain' : 'quiet'}
      onClick={() => setForm('outcome')}
    >
      {i18n.t('advice.sayOutcome')}
    </Button>
  );
  return (
    <ol className="AdviceLinks" aria-label={i18n.t('advice.chain')}>
      <Link title={i18n.t('advice.doing')} isDone={step !== 'to-try'}>
        {actions.length > 0 && (
          <ul>
            {actions.map((action) => (
              <ActionRow key={action.id} item={action} />
            ))}
          </ul>
        )}
        {advice.did && (
          <p className="ItemSection-text">
            <bdi>{advice.did}</bdi>
          </p>
        )}
        {form === 'act' ? <ActionForm advice={advice} onClose={close} /> : isOpen && act}
      </Link>
      <Link title={i18n.t('advice.outcome')} isDone={advice.outcome !== ''}>
        {advice.outcome && form !== 'outcome' && (
          <p className="ItemSection-text">
            <bdi>{advice.outcome}</bdi>
          </p>
        )}
        {form === 'outcome' ? (
          <OutcomeForm advice={advice} onClose={close} />
        ) : advice.outcome === '' ? (
          tell
        ) : (
          <Button
            small
            look="quiet"
            autoFocus={left === 'outcome'}
            onClick={() => setForm('outcome')}
          >
            {i18n.t('advice.change')}
          </Button>
        )}
      </Link>
      <Link title={i18n.t('advice.told', { name })} isDone={step === 'told'}>
        {advice.toldOn && <p>{dayWords(advice.toldOn, today)}</p>}
        {step === 'to-tell' && (
          <div className="AdviceLinks-actions">
            <LinkButton small href={thankAddress(advice.personId, 'advice', advice.id)}>
              {i18n.t('advice.tell', { name })}
            </LinkButton>
            <Button
              small
              look="quiet"
              onClick={() =>
                void announce(
                  i18n.t('advice.told', { name }),
                  markTold(kith, { for: 'advice', row: advice }),
                )
              }
            >
              {i18n.t('advice.knows')}
            </Button>
          </div>
        )}
      </Link>
    </ol>
  );
}

interface LinkProps {
  title: string;
  isDone: boolean;
  children: ReactNode;
}

function Link({ title, isDone, children }: LinkProps) {
  return (
    <li className={classes('AdviceLinks-link', isDone && 'is-done')}>
      <span className="AdviceLinks-mark">{isDone && <Icon name="check" />}</span>
      <div className="AdviceLinks-body">
        <p className="AdviceLinks-title">
          {title}
          {isDone && <VisuallyHidden> ({i18n.t('advice.linkDone')})</VisuallyHidden>}
        </p>
        {children}
      </div>
    </li>
  );
}
