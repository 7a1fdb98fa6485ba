/** A person's page: what is being written to them, and what was sent. */
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { writeAddress } from '../hooks/route';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { DraftList } from './DraftList';
import '../ui/Page.css';

export function PersonDrafts({ view: { person, drafts } }: { view: PersonView }) {
  const items = drafts.map((draft) => ({ draft, person }));
  const write = (
    <LinkButton href={writeAddress(person.id)}>
      <Icon name="pencil" />
      {i18n.t('drafts.write')}
    </LinkButton>
  );
  if (items.length === 0) {
    return (
      <EmptyState title={i18n.t('drafts.noneTitle')} action={write}>
        {i18n.t('drafts.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className="Page">
      <div>{write}</div>
      <DraftList
        title={i18n.t('drafts.waiting')}
        items={items.filter(({ draft }) => draft.state === 'open')}
      />
      <DraftList
        title={i18n.t('drafts.sentTitle')}
        items={items.filter(({ draft }) => draft.state === 'sent')}
      />
    </div>
  );
}
