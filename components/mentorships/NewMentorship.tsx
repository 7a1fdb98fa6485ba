/** A mentorship begins: with whom, then what is known of it; only the person has to be said. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { type MentorshipStart, mentorshipStart } from '../../utils/services/mentorship-view';
import { startMentorship } from '../../utils/services/mentorships';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, newMentorshipAddress, personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { ItemForm } from '../items/ItemForm';
import { PersonPicker } from '../people/PersonPicker';
import { isolate } from '../ui/isolate';
import './NewMentorship.css';
import '../ui/Page.css';

interface Props {
  /** Null until somebody is chosen. */
  personId: string | null;
  /** The draft that proposed it; null for none. */
  draftId: string | null;
}

export function NewMentorship({ personId, draftId }: Props) {
  const known = useLive(
    async (kith) => (personId === null ? null : mentorshipStart(kith, personId, draftId)),
    [personId, draftId],
  );
  useDocumentTitle(i18n.t('mentorships.start'));
  if (known === undefined) return null;
  return (
    <div className="Page NewMentorship">{known ? <StartForm known={known} /> : <WithWhom />}</div>
  );
}

function WithWhom() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{i18n.t('mentorships.start')}</h1>
        <p>{i18n.t('mentorships.withWhomText')}</p>
      </header>
      <PersonPicker
        label={i18n.t('mentorships.withWhom')}
        input={input}
        onChoose={({ id }) => goTo(newMentorshipAddress(id), true)}
      />
      <p>
        <a href="#/people/new">{i18n.t('mentorships.newPerson')}</a>
      </p>
    </>
  );
}

function StartForm({ known: { person, start } }: { known: MentorshipStart }) {
  const kith = useKith();
  const announce = useUndo();
  const begun = useRef<string | null>(null);
  const name = isolate(person.nickname ?? person.name);
  return (
    <>
      <h1 tabIndex={-1}>
        {i18n.t('mentorships.startWith')}{' '}
        <a href={personAddress(person.id)}>
          <bdi>{person.name}</bdi>
        </a>
      </h1>
      <ItemForm
        table="mentorships"
        fields={['role', 'type', 'stage', 'about', 'atStart']}
        more={['supportSought', 'fit', 'admire', 'form', 'inside', 'startedOn', 'endsOn', 'note']}
        hints={{ atStart: i18n.t('mentorships.hint.atStart') }}
        start={start}
        scratch={personScratch(person.id, 'mentorship')}
        save={i18n.t('mentorships.startIt')}
        onSave={async (values) => {
          const starting = startMentorship(kith, values);
          const done = await announce(i18n.t('mentorships.started', { name }), starting);
          if (done) begun.current = (await starting).id;
          return done;
        }}
        onClose={() =>
          goTo(
            begun.current === null
              ? personAddress(person.id, 'mentorship')
              : itemAddress('mentorships', begun.current),
            true,
          )
        }
      />
    </>
  );
}
