/** How to get the file out of the program that people are in now, in a few plain steps. */
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { ExternalLink } from '../ui/ExternalLink';
import { ToggleRow } from '../ui/ToggleRow';
import './WhereFrom.css';

const SOURCES = ['linkedin', 'google', 'outlook', 'apple', 'android', 'other'] as const;
type Source = (typeof SOURCES)[number];

/** Where its export is, and words for the way there. */
const PAGES = {
  linkedin: {
    href: 'https://www.linkedin.com/mypreferences/d/download-my-data',
    words: 'import.steps.linkedin.link',
  },
  google: { href: 'https://contacts.google.com/', words: 'import.steps.google.link' },
  outlook: { href: 'https://outlook.live.com/people/', words: 'import.steps.outlook.link' },
  apple: { href: 'https://www.icloud.com/contacts/', words: 'import.steps.apple.link' },
  android: null,
  other: null,
} as const satisfies Record<Source, object | null>;

export function WhereFrom() {
  const id = useId();
  const [source, setSource] = useState<Source>('linkedin');
  const page = PAGES[source];
  return (
    <section className="WhereFrom" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('import.where')}</h2>
      <p>{i18n.t('import.whereText')}</p>
      <ToggleRow<Source>
        label={i18n.t('import.where')}
        value={source}
        choices={SOURCES.map((value) => ({ value, label: i18n.t(`import.from.${value}`) }))}
        onChange={setSource}
      />
      <div className="WhereFrom-steps" aria-live="polite">
        <ol>
          {stepsOf(source).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {page && <ExternalLink href={page.href}>{i18n.t(page.words)}</ExternalLink>}
      </div>
    </section>
  );
}

function stepsOf(source: Source): string[] {
  const steps = [
    i18n.t(`import.steps.${source}.one`),
    i18n.t(`import.steps.${source}.two`),
    i18n.t(`import.steps.${source}.three`),
  ];
  return source === 'linkedin' ? [...steps, i18n.t('import.steps.linkedin.four')] : steps;
}
