/** What somebody advised, or everybody, each with what came of it; what has ended is folded. */
import { i18n } from '#i18n';
import type { AdviceStep } from '../../utils/domain/advice-chain';
import { fold } from '../../utils/domain/fold';
import { type AdviceChain, readAdvice } from '../../utils/services/advice-chains';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import type { PersonBrief } from '../items/person-brief';
import { useLinks } from '../items/useLinks';
import { AdviceItem } from './AdviceItem';
import { ItemSection } from './ItemSection';
import { adviceForm } from './item-forms';

/** What nothing is to be done about any more. */
const ENDED: readonly AdviceStep[] = ['told', 'set-aside'];

interface Props {
  /** From whom; null for everybody. */
  person: PersonBrief | null;
  /** Words that the advice must have; empty for all of it. */
  find?: string;
  /** The advice that was asked about: it comes first, ready to be told of. */
  asked?: string | null;
  /** Whose advice is to be written down at once. */
  from?: string | null;
}

export function AdviceOf({ person, find = '', asked = null, from = null }: Props) {
  const today = useToday();
  const links = useLinks(person?.id ?? null);
  const chains = useLive((kith) => readAdvice(kith, person?.id), [person?.id]);
  const found = chains?.filter(({ advice }) =>
    fold(`${advice.topic} ${advice.text} ${advice.did} ${advice.outcome}`).includes(fold(find)),
  );
  const item = (chain: AdviceChain) => (
    <AdviceItem
      key={chain.advice.id}
      chain={chain}
      named={person === null}
      links={links}
      isAsked={chain.advice.id === asked}
    />
  );
  const open = found?.filter(({ step }) => !ENDED.includes(step));
  const ended = found?.filter(({ step }) => ENDED.includes(step)) ?? [];
  return (
    <ItemSection
      title={i18n.t('app.advice')}
      empty={i18n.t(
        find !== '' ? 'advice.noneFound' : ended.length > 0 ? 'advice.allEnded' : 'advice.none',
      )}
      actions={
        <AddItem
          {...adviceForm(links, person?.id ?? null)}
          label={i18n.t('advice.add')}
          isAsked={from !== null}
          start={{ personId: person?.id ?? from ?? '', on: today.toString() }}
        />
      }
      items={open?.toSorted(
        (a, b) => Number(b.advice.id === asked) - Number(a.advice.id === asked),
      )}
      row={item}
    >
      {ended.length > 0 && (
        <details className="AdviceOf-ended">
          <summary>{i18n.t('advice.ended', ended.length)}</summary>
          <ul className="ItemSection-list">{ended.map(item)}</ul>
        </details>
      )}
    </ItemSection>
  );
}
