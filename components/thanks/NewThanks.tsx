/** A new note of thanks: to whom, and what for, stands in the address; who is not named is chosen first. */
import { useEffect } from 'react';
import { i18n } from '#i18n';
import { OCCASIONS } from '../../utils/domain/items/gratitude-note';
import { personScratch } from '../../utils/domain/scratch-key';
import { noteStart } from '../../utils/services/note-start';
import { templatesFor } from '../../utils/services/templates';
import { usualChannel } from '../drafts/usual-purpose';
import { itemAddress, thankAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { PersonPicker } from '../people/PersonPicker';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { letterFor, type NoteDraft, withLetter } from './note-draft';
import { ThanksComposer } from './ThanksComposer';
import '../ui/Page.css';

export function NewThanks({ query }: { query: URLSearchParams }) {
  const personId = query.get('person') ?? '';
  const about = query.get('about');
  const occasion = OCCASIONS.find((one) => one === query.get('occasion')) ?? 'other';
  const start = useLive(
    async (kith) => (personId === '' ? null : noteStart(kith, { personId, occasion, about })),
    [personId, occasion, about],
  );
  const templates = useLive((kith) => templatesFor(kith, 'thank-you'));
  const begunId = start?.begunId ?? null;
  useDocumentTitle(i18n.t('app.newThanks'));
  useEffect(() => {
    if (begunId !== null) goTo(itemAddress('thanks', begunId), true);
  }, [begunId]);

  if (personId === '')
    return (
      <div className="Page">
        <header className="Page-head">
          <h1 tabIndex={-1}>{i18n.t('app.newThanks')}</h1>
          <p className="Page-about">{i18n.t('thanks.whomText')}</p>
        </header>
        <PersonPicker
          label={i18n.t('thanks.whom')}
          onChoose={({ id }) => goTo(thankAddress(id, occasion))}
        />
      </div>
    );
  if (start === null)
    return (
      <EmptyState
        title={i18n.t('person.goneTitle')}
        action={<LinkButton href="#/thanks">{i18n.t('app.thanks')}</LinkButton>}
      >
        {i18n.t('person.goneText')}
      </EmptyState>
    );
  if (!start || !templates || begunId !== null) return null;
  const { person, choices, isGentle, begunId: _begun, ...known } = start;
  const channel = usualChannel(person) === 'email' ? 'email' : 'message';
  const blank: NoteDraft = { ...known, channel, source: '', templateId: null };
  return (
    <ThanksComposer
      key={`${person.id} ${about} ${occasion}`}
      id={null}
      person={person}
      choices={choices}
      isGentle={isGentle}
      templates={templates}
      start={withLetter(blank, letterFor(templates, blank))}
      scratch={personScratch(person.id, `thanks-${about ?? occasion}`)}
    />
  );
}
