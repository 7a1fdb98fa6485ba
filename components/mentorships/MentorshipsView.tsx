/** All mentorships: whom I learn from, whom I mentor, and what has closed. */
import { i18n } from '#i18n';
import { ROLES, type Stage } from '../../utils/domain/items/mentorship';
import { itemValueWords } from '../../utils/services/item-words';
import { allMentorships, type MentorshipItem } from '../../utils/services/mentorship-view';
import { newMentorshipAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { WalkedRows } from '../keys/WalkedRows';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { ListSection } from '../ui/ListSection';
import { MentorshipRow } from './MentorshipRow';
import { RoomTabs } from './RoomTabs';
import '../ui/Page.css';

/** What is under way first, what is only thought of last. */
const ORDER: readonly Stage[] = ['active', 'closing', 'proposed', 'exploring', 'paused'];

export function MentorshipsView() {
  const items = useLive(allMentorships);
  useDocumentTitle(i18n.t('app.mentorships'));
  const open = items?.filter(({ mentorship }) => mentorship.stage !== 'closed') ?? [];
  const closed = items?.filter(({ mentorship }) => mentorship.stage === 'closed') ?? [];
  const start = (
    <LinkButton look="primary" href={newMentorshipAddress()}>
      {i18n.t('mentorships.start')}
    </LinkButton>
  );
  return (
    <div className="Page">
      <header className="Page-head is-line">
        <h1 tabIndex={-1}>{i18n.t('app.mentorships')}</h1>
        {items && items.length > 0 && start}
      </header>
      <RoomTabs current="mentorships" />
      {items?.length === 0 && (
        <EmptyState title={i18n.t('mentorships.emptyTitle')} action={start}>
          {i18n.t('mentorships.emptyText')}
        </EmptyState>
      )}
      <WalkedRows className="Page" link=".MentorshipRow-name">
        {ROLES.map((role) => (
          <ListSection
            key={role}
            title={itemValueWords('mentorships', 'role', role)}
            items={open
              .filter(({ mentorship }) => mentorship.role === role)
              .toSorted((a, b) => placeOf(a) - placeOf(b))}
            row={(item) => <MentorshipRow key={item.mentorship.id} item={item} />}
          />
        ))}
        <ListSection
          title={i18n.t('mentorships.closed')}
          items={closed}
          row={(item) => <MentorshipRow key={item.mentorship.id} item={item} withRole />}
        />
      </WalkedRows>
    </div>
  );
}

/** A stage of a newer version stands last. */
function placeOf({ mentorship: { stage } }: MentorshipItem): number {
  const place = ORDER.indexOf(stage);
  return place < 0 ? ORDER.length : place;
}
