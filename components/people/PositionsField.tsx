/** Where someone worked, as the page said it. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { EntriesEditor } from './EntriesEditor';
import { draftsOf, isEntryDrafts, POSITION_PARTS, positionsOf } from './entry-drafts';
import { PersonField } from './PersonField';
import { spanWords } from './span-words';

export function PositionsField({ person }: { person: Person }) {
  return (
    <PersonField
      person={person}
      field="positions"
      start={draftsOf(person.positions, POSITION_PARTS)}
      isDraft={isEntryDrafts}
      toPatch={(drafts) => ({ positions: positionsOf(drafts) })}
      isEmpty={person.positions.length === 0}
      inMargin
      editor={({ draft, setDraft }) => (
        <EntriesEditor
          parts={[
            { name: 'title', label: i18n.t('person.positionTitle') },
            { name: 'organization', label: i18n.t('field.organization') },
            { name: 'start', label: i18n.t('person.from'), isDate: true },
            { name: 'end', label: i18n.t('person.until'), isDate: true },
          ]}
          drafts={draft}
          onChange={setDraft}
          addLabel={i18n.t('person.addPosition')}
          currentLabel={i18n.t('person.stillThere')}
        />
      )}
    >
      <ul className="PersonField-entries">
        {person.positions.map((position, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: positions have no id; they are read as a whole
          <li key={index}>
            <bdi>{position.title ?? position.organization}</bdi>
            <span className="PersonField-detail">
              {position.title && position.organization && <bdi>{position.organization}</bdi>}
              <span>{spanWords(position.start, position.end, position.current)}</span>
            </span>
          </li>
        ))}
      </ul>
    </PersonField>
  );
}
