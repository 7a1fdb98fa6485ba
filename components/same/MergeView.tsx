/** Two entries side by side, field by field: what is proposed is chosen already, and anything can be chosen instead. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Choices } from '../../utils/domain/merge';
import { keepApart } from '../../utils/services/apart';
import { mergePeople } from '../../utils/services/merge';
import { type MergeView as Loaded, mergeView } from '../../utils/services/merge-view';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { KeptField, MergeFieldRow } from './MergeFieldRow';
import './MergeView.css';
import { PairedPerson } from './PairedPerson';
import '../ui/Page.css';

interface Props {
  one: string;
  other: string;
}

export function MergeView({ one, other }: Props) {
  const found = useLive((kith) => mergeView(kith, one, other), [one, other]);
  useDocumentTitle(i18n.t('same.mergeTitle'));
  const alreadyOne = typeof found === 'string' ? found : null;
  useEffect(() => {
    if (alreadyOne !== null) goTo(personAddress(alreadyOne), true);
  }, [alreadyOne]);
  if (found === undefined || typeof found === 'string') return null;
  if (found === null) {
    return (
      <EmptyState
        title={i18n.t('person.goneTitle')}
        action={<LinkButton href="#/deleted">{i18n.t('app.deleted')}</LinkButton>}
      >
        {i18n.t('person.goneText')}
      </EmptyState>
    );
  }
  return <MergeForm found={found} />;
}

function MergeForm({ found }: { found: Loaded }) {
  const { one, other, fields, entries, reminders, names } = found;
  const kith = useKith();
  const announce = useUndo();
  const [choices, setChoices] = useState<Choices>({});
  const open = fields.filter(({ options }) => options.length > 0);
  const settled = fields.filter(({ options }) => options.length === 0);
  const words = { one: isolate(one.name), other: isolate(other.name) };

  async function put() {
    const work = mergePeople(kith, one.id, other.id, choices);
    if (await announce(i18n.t('same.merged', words), work)) goTo(personAddress(one.id), true);
  }
  async function keepTwo() {
    const work = keepApart(kith, one.id, other.id);
    if (await announce(i18n.t('same.keptApart', words), work)) goTo('#/same', true);
  }

  return (
    <form
      className="Page is-close"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <header>
        <h1 tabIndex={-1}>{i18n.t('same.mergeTitle')}</h1>
        <p className="Page-about">{i18n.t('same.mergeAbout')}</p>
      </header>
      <ul className="MergeView-people">
        {[one, other].map((person) => (
          <li key={person.id}>
            <PairedPerson person={person} />
          </li>
        ))}
      </ul>
      {open.map((field) => (
        <MergeFieldRow
          key={field.field}
          field={field}
          people={[one, other]}
          names={names}
          choice={choices[field.field] ?? field.pick}
          onChoose={(side) => setChoices({ ...choices, [field.field]: side })}
        />
      ))}
      <p className="Page-about">
        {i18n.t('same.entries', entries)} {i18n.t('same.reminders', reminders)}{' '}
        {i18n.t('same.allStay')}
      </p>
      <div className="MergeView-actions">
        <Button type="submit" look="primary">
          {i18n.t('same.put')}
        </Button>
        <Button onClick={() => void keepTwo()}>{i18n.t('same.two')}</Button>
      </div>
      {settled.length > 0 && (
        <section className="MergeView-rest">
          <h2>{i18n.t('same.rest')}</h2>
          <dl>
            {settled.map((field) => (
              <KeptField key={field.field} field={field} people={[one, other]} names={names} />
            ))}
          </dl>
        </section>
      )}
    </form>
  );
}
