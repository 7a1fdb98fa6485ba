/** Every text to begin with: those that came with Kith and one's own, by what they are for. */
import { useDeferredValue } from 'react';
import { i18n } from '#i18n';
import { PURPOSES, type Purpose } from '../../utils/domain/message';
import { type AnyTemplate, addTemplate, templatesFor } from '../../utils/services/templates';
import { channelWords, lengthWords, purposeWords, toneWords } from '../drafts/purpose-words';
import { useKith } from '../hooks/KithProvider';
import { templateAddress, templatesAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useQuietly } from '../hooks/useQuietly';
import { goTo } from '../hooks/useRoute';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './TemplatesView.css';
import { matchingTemplates } from './matching-templates';
import { TemplateFiles } from './TemplateFiles';
import '../ui/Page.css';

export function TemplatesView({ query }: { query: URLSearchParams }) {
  const kith = useKith();
  const quietly = useQuietly();
  const all = useLive((now) => templatesFor(now));
  useDocumentTitle(i18n.t('templates.title'));
  const words = query.get('q') ?? '';
  const purpose = PURPOSES.find((one) => one === query.get('for')) ?? '';
  const asked = useDeferredValue(words);
  const shown = all && matchingTemplates(all, asked, purpose || null);

  const narrow = (change: { q?: string; for?: string }) => {
    const next = new URLSearchParams(Object.entries({ q: words, for: purpose, ...change }));
    for (const key of ['q', 'for']) if (next.get(key) === '') next.delete(key);
    goTo(templatesAddress(next), true);
  };

  const add = () => {
    const input = {
      name: i18n.t('templates.newName'),
      purpose: purpose || ('other' as const),
      channel: 'email' as const,
      tone: 'warm' as const,
      length: 'short' as const,
      subject: '',
      text: i18n.t('templates.newText', { greeting: '{{ person.greeting }}' }),
    };
    void quietly(addTemplate(kith, input).then(({ id }) => goTo(templateAddress(id))));
  };

  return (
    <div className="Page is-close TemplatesView">
      <header className="Page-head">
        <h1 tabIndex={-1}>{i18n.t('templates.title')}</h1>
        <p>{i18n.t('templates.about')}</p>
        <div className="TemplatesView-actions">
          <Button onClick={add}>{i18n.t('templates.add')}</Button>
          <TemplateFiles hasOwn={all?.some(({ own }) => own) ?? false} />
        </div>
      </header>
      <search className="TemplatesView-filters">
        <TextField
          type="search"
          label={i18n.t('templates.find')}
          value={words}
          onChange={(q) => narrow({ q })}
        />
        <NativeSelect<Purpose | ''>
          label={i18n.t('drafts.purpose')}
          value={purpose}
          choices={[
            { value: '', label: i18n.t('people.any') },
            ...PURPOSES.map((value) => ({ value, label: purposeWords(value) })),
          ]}
          onChange={(value) => narrow({ for: value })}
        />
      </search>
      <p role="status" className="TemplatesView-count">
        {shown && i18n.t('templates.count', shown.length)}
      </p>
      {shown?.length === 0 && (
        <EmptyState
          title={i18n.t('templates.noneTitle')}
          action={
            <Button onClick={() => narrow({ q: '', for: '' })}>{i18n.t('templates.all')}</Button>
          }
        />
      )}
      {shown &&
        PURPOSES.map((one) => (
          <PurposeGroup
            key={one}
            purpose={one}
            templates={shown.filter((t) => t.purpose === one)}
          />
        ))}
    </div>
  );
}

function PurposeGroup({ purpose, templates }: { purpose: Purpose; templates: AnyTemplate[] }) {
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby={`for-${purpose}`}>
      <h2 id={`for-${purpose}`}>{purposeWords(purpose)}</h2>
      <ul>
        {templates.map(({ id, name, own, use, channel, tone, length }) => (
          <li key={id} className="TemplatesView-row">
            <a href={templateAddress(id)}>
              {own ? (
                <bdi>{name}</bdi>
              ) : (
                `${toneWords(tone)}, ${lengthWords(length).toLocaleLowerCase()}`
              )}
            </a>
            {own && <Badge>{i18n.t('templates.own')}</Badge>}
            <span className="TemplatesView-facts">
              {channelWords(channel)}
              {own && ` · ${toneWords(tone)} · ${lengthWords(length)}`}
            </span>
            {use !== '' && <p>{use}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
