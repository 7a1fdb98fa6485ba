/** Who may be kept twice, pair by pair with the reasons. Nothing is put together here. */
import { i18n } from '#i18n';
import type { LikePair } from '../../utils/domain/likeness';
import { keepApart } from '../../utils/services/apart';
import { proposals } from '../../utils/services/proposals';
import { readRoster } from '../../utils/services/roster';
import { useKith } from '../hooks/KithProvider';
import { mergeAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { PairedPerson } from './PairedPerson';
import './SameView.css';
import { whyWords } from './why-words';
import '../ui/Page.css';

export function SameView() {
  const pairs = useLive((kith) => proposals(kith, readRoster(kith)));
  useDocumentTitle(i18n.t('same.title'));
  return (
    <div className="Page is-close">
      <header>
        <h1 tabIndex={-1}>{i18n.t('same.title')}</h1>
        <p className="Page-about">{i18n.t('same.about')}</p>
      </header>
      {pairs?.length === 0 && (
        <EmptyState
          title={i18n.t('same.emptyTitle')}
          action={<LinkButton href="#/people">{i18n.t('app.people')}</LinkButton>}
        >
          {i18n.t('same.emptyText')}
        </EmptyState>
      )}
      <ul>
        {pairs?.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </ul>
    </div>
  );
}

function Pair({ pair: { one, other, why } }: { pair: LikePair }) {
  const kith = useKith();
  const announce = useUndo();
  const names = { one: isolate(one.name), other: isolate(other.name) };
  return (
    <li className="SameView-pair">
      <div className="SameView-people">
        <PairedPerson person={one} />
        <PairedPerson person={other} />
      </div>
      <ul className="SameView-why">
        {why.map((reason) => (
          <li key={reason.kind + reason.value}>{whyWords(reason)}</li>
        ))}
      </ul>
      <div className="SameView-actions">
        <LinkButton
          small
          href={mergeAddress(one.id, other.id)}
          aria-label={i18n.t('same.compareNames', names)}
        >
          {i18n.t('same.compare')}
        </LinkButton>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('same.twoNames', names)}
          onClick={() =>
            void announce(i18n.t('same.keptApart', names), keepApart(kith, one.id, other.id))
          }
        >
          {i18n.t('same.two')}
        </Button>
      </div>
    </li>
  );
}
