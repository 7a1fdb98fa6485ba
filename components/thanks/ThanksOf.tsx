/** Thanks between the user and one person: what is owed, what they have not heard, what was written. */
import { i18n } from '#i18n';
import { thanksWith } from '../../utils/services/thanks-view';
import { thankAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import type { PersonBrief } from '../items/person-brief';
import { LinkButton } from '../ui/LinkButton';
import { ListSection } from '../ui/ListSection';
import { NoteRow } from './NoteRow';
import { OwedRow } from './OwedRow';
import { UpdateRow } from './UpdateRow';
import '../ui/Page.css';

export function ThanksOf({ person }: { person: PersonBrief }) {
  const today = useToday();
  const view = useLive((kith) => thanksWith(kith, person.id), [person.id, today.toString()]);
  if (!view) return null;
  return (
    <section className="Page" aria-labelledby="thanks-of">
      <header className="Page-head is-line">
        <h2 id="thanks-of" tabIndex={-1}>
          {i18n.t('app.thanks')}
        </h2>
        <LinkButton small href={thankAddress(person.id, 'other')}>
          {i18n.t('thanks.write')}
        </LinkButton>
      </header>
      <ListSection
        title={i18n.t('today.thanks')}
        items={view.owed}
        row={(owed) => <OwedRow key={owed.row.id} owed={owed} people={[person]} isNamed={false} />}
      />
      <ListSection
        title={i18n.t('thanks.updates')}
        items={view.updates}
        row={(update) => (
          <UpdateRow key={update.row.id} update={update} person={person} isNamed={false} />
        )}
      />
      <ListSection
        title={i18n.t('thanks.written')}
        items={view.notes}
        row={(note) => <NoteRow key={note.id} note={note} person={person} isNamed={false} />}
      />
    </section>
  );
}
