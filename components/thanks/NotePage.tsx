/** A note of thanks at its own address: still being written, or a card of what was said. */
import { i18n } from '#i18n';
import type { GratitudeNote } from '../../utils/domain/items/gratitude-note';
import type { Person } from '../../utils/domain/person';
import { personScratch } from '../../utils/domain/scratch-key';
import { type About, noteView } from '../../utils/services/note-start';
import { templatesFor } from '../../utils/services/templates';
import { personAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useNames } from '../hooks/useNames';
import { goTo } from '../hooks/useRoute';
import { EditItem } from '../items/EditItem';
import { locale } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { NoteCard } from './NoteCard';
import { letterFor, type NoteDraft, sourceOfKept, withLetter } from './note-draft';
import { aboutWords } from './owed-words';
import { ThanksComposer } from './ThanksComposer';
import '../ui/Page.css';

export function NotePage({ id }: { id: string }) {
  const view = useLive((kith) => noteView(kith, id), [id]);
  useDocumentTitle(i18n.t('app.note'));
  if (view === undefined) return null;
  if (view === null)
    return (
      <EmptyState
        title={i18n.t('thanks.goneTitle')}
        action={<LinkButton href="#/thanks">{i18n.t('app.thanks')}</LinkButton>}
      >
        {i18n.t('thanks.goneText')}
      </EmptyState>
    );
  const Stage = view.note.state === 'said' ? Said : Begun;
  return <Stage {...view} />;
}

interface Props {
  note: GratitudeNote;
  person: Person;
  /** What it may be about; of one that was said, what it was about. */
  choices: About[];
}

function Begun({ note, person, choices }: Props) {
  const templates = useLive((kith) => templatesFor(kith, 'thank-you'));
  if (!templates) return null;
  const { kind, occasion, what, impact, text, aboutIds, confidential } = note;
  const channel = note.channel ?? 'message';
  const source = sourceOfKept(text);
  const kept: NoteDraft = {
    ...{ kind, occasion, what, impact, channel, aboutIds, confidential },
    ...{ source, templateId: null },
  };
  return (
    <ThanksComposer
      id={note.id}
      person={person}
      choices={choices}
      isGentle={false}
      templates={templates}
      start={text === '' ? withLetter(kept, letterFor(templates, kept)) : kept}
      scratch={personScratch(person.id, `thanks-note-${note.id}`)}
    />
  );
}

function Said({ note, person, choices }: Props) {
  const nameOf = useNames();
  return (
    <div className="Page">
      <h1 tabIndex={-1}>
        {i18n.t(note.kind === 'thanks' ? 'thanks.saidTo' : 'thanks.told')}{' '}
        <a href={personAddress(person.id, 'help')}>
          <bdi>{person.name}</bdi>
        </a>
      </h1>
      {choices.length > 0 && (
        <p>
          {i18n.t('thanks.for')}{' '}
          <bdi>
            {new Intl.ListFormat(locale()).format(
              choices.map((about) => aboutWords(about, nameOf)),
            )}
          </bdi>
        </p>
      )}
      <EditItem
        table="gratitude"
        row={note}
        name={i18n.t('app.note')}
        fields={['text', 'what', 'impact', 'occasion', 'saidOn', 'channel']}
        scratch={personScratch(person.id, `edit-note-${note.id}`)}
        onRemoved={() => goTo('#/thanks', true)}
      >
        <NoteCard note={note} name={person.nickname ?? person.name} />
      </EditItem>
    </div>
  );
}
