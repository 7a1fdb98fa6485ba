/** Every field of a person, each with its origin beside it and editable where it stands. */
import type { ReactNode } from 'react';
import type { Person } from '../../utils/domain/person';
import { ExternalLink } from '../ui/ExternalLink';
import { EducationField } from './EducationField';
import { fieldWords, type NamedField } from './field-words';
import { LineField, type LineFieldName } from './LineField';
import { LinesField } from './LinesField';
import './PersonAbout.css';
import { PositionsField } from './PositionsField';
import { TextBlockField } from './TextBlockField';

const LINES: readonly LineFieldName[] = [
  'nickname',
  'honorificPrefix',
  'pronouns',
  'headline',
  'organization',
  'location',
];

export function PersonAbout({ person }: { person: Person }) {
  return (
    <dl className="PersonAbout">
      <Entry field="note">
        <TextBlockField person={person} field="note" inMargin />
      </Entry>
      <Entry field="positions">
        <PositionsField person={person} />
      </Entry>
      <Entry field="education">
        <EducationField person={person} />
      </Entry>
      <Entry field="about">
        <TextBlockField person={person} field="about" inMargin />
      </Entry>
      {LINES.map((field) => (
        <Entry key={field} field={field}>
          <LineField person={person} field={field} inMargin />
        </Entry>
      ))}
      <Entry field="credentials">
        <LinesField
          person={person}
          field="credentials"
          inMargin
          show={(value) => <bdi>{value}</bdi>}
        />
      </Entry>
      <Entry field="links">
        <LinesField
          person={person}
          field="links"
          inMargin
          show={(value) => <ExternalLink href={value} />}
        />
      </Entry>
      <Entry field="emails">
        <LinesField
          person={person}
          field="emails"
          inMargin
          show={(value) => (
            <a href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}>
              <bdi>{value}</bdi>
            </a>
          )}
        />
      </Entry>
      <Entry field="phones">
        <LinesField person={person} field="phones" inMargin show={(value) => <bdi>{value}</bdi>} />
      </Entry>
    </dl>
  );
}

function Entry({ field, children }: { field: NamedField; children: ReactNode }) {
  return (
    <div>
      <dt>{fieldWords(field)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
