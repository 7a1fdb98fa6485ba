/** Every field of a person, each with its origin beside it and editable where it stands. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { isEmpty } from '../../utils/domain/is-empty';
import type { Person } from '../../utils/domain/person';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { Icon } from '../ui/Icon';
import { EducationField } from './EducationField';
import { fieldWords } from './field-words';
import { LineField } from './LineField';
import { LinesField } from './LinesField';
import './PersonAbout.css';
import { PositionsField } from './PositionsField';
import { TextBlockField } from './TextBlockField';

const FIELDS = [
  'positions',
  'education',
  'about',
  'nickname',
  'honorificPrefix',
  'pronouns',
  'headline',
  'organization',
  'location',
  'credentials',
  'links',
  'emails',
  'phones',
] as const;

type AboutFieldName = (typeof FIELDS)[number];

/** In their order; those of which nothing is known unfold together. */
export function PersonAbout({ person }: { person: Person }) {
  const [all, setAll] = useState(false);
  const fields = FIELDS.filter((field) => all || !isEmpty(person[field]));
  return (
    <>
      <dl className="PersonAbout">
        {fields.map((field) => (
          <div key={field}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              <AboutField person={person} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      {fields.length < FIELDS.length && (
        <Button className="PersonAbout-more" look="quiet" onClick={() => setAll(true)}>
          <Icon name="plus" />
          {i18n.t('person.addMore')}
        </Button>
      )}
    </>
  );
}

function AboutField({ person, field }: { person: Person; field: AboutFieldName }) {
  switch (field) {
    case 'positions':
      return <PositionsField person={person} />;
    case 'education':
      return <EducationField person={person} />;
    case 'about':
      return <TextBlockField person={person} field={field} inMargin />;
    case 'credentials':
    case 'links':
    case 'emails':
    case 'phones':
      return <LinesField person={person} field={field} inMargin show={SHOWN[field]} />;
    default:
      return <LineField person={person} field={field} inMargin />;
  }
}

const asText = (value: string) => <bdi>{value}</bdi>;

const SHOWN = {
  credentials: asText,
  phones: asText,
  links: (value: string) => <ExternalLink href={value} />,
  emails: (value: string) => (
    <a href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}>{asText(value)}</a>
  ),
};
