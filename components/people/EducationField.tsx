/** Where someone learned, as the page said it. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { EntriesEditor } from './EntriesEditor';
import { draftsOf, EDUCATION_PARTS, educationOf, isEntryDrafts } from './entry-drafts';
import { PersonField } from './PersonField';
import { spanWords } from './span-words';

export function EducationField({ person }: { person: Person }) {
  return (
    <PersonField
      person={person}
      field="education"
      start={draftsOf(person.education, EDUCATION_PARTS)}
      isDraft={isEntryDrafts}
      toPatch={(drafts) => ({ education: educationOf(drafts) })}
      isEmpty={person.education.length === 0}
      inMargin
      editor={({ draft, setDraft }) => (
        <EntriesEditor
          parts={[
            { name: 'school', label: i18n.t('person.school') },
            { name: 'degree', label: i18n.t('person.degree') },
            { name: 'field', label: i18n.t('person.subject') },
            { name: 'start', label: i18n.t('person.from'), isDate: true },
            { name: 'end', label: i18n.t('person.until'), isDate: true },
          ]}
          drafts={draft}
          onChange={setDraft}
          addLabel={i18n.t('person.addEducation')}
        />
      )}
    >
      <ul className="PersonField-entries">
        {person.education.map((education, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: schools have no id; they are read as a whole
          <li key={index}>
            <bdi>{education.school ?? education.degree}</bdi>
            <span className="PersonField-detail">
              {education.school && education.degree && <bdi>{education.degree}</bdi>}
              {education.field && <bdi>{education.field}</bdi>}
              <span>{spanWords(education.start, education.end, false)}</span>
            </span>
          </li>
        ))}
      </ul>
    </PersonField>
  );
}
