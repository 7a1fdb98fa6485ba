/** Writing to one person, from whom and what for to "I sent it": the same in the app page and beside a page. */
import { i18n } from '#i18n';
import { draftView } from '../../utils/services/draft-view';
import { useLive } from '../hooks/useLive';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { OpenDraft } from './OpenDraft';
import { SentDraft } from './SentDraft';

interface Props {
  id: string;
  /** Where an address of the app page is reached from here; left out in the app page itself. */
  addressOf?: (hash: string) => string;
  /** Whom it is for stands above already. */
  isBeside?: boolean;
}

const HERE = (hash: string) => hash;

export function Composer({ id, addressOf = HERE, isBeside = false }: Props) {
  const view = useLive((kith) => draftView(kith, id), [id]);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <EmptyState
        title={i18n.t('drafts.goneTitle')}
        action={<LinkButton href={addressOf('#/drafts')}>{i18n.t('app.drafts')}</LinkButton>}
      >
        {i18n.t('drafts.goneText')}
      </EmptyState>
    );
  }
  const Stage = view.draft.state === 'sent' ? SentDraft : OpenDraft;
  return <Stage key={id} view={view} addressOf={addressOf} isBeside={isBeside} />;
}
