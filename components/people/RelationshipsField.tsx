/** What two people are to each other: several at once, each a box to tick. */
import type { Person } from '../../utils/domain/person';
import { RELATIONSHIPS } from '../../utils/domain/relationships';
import { Badge } from '../ui/Badge';
import { CheckGroup } from '../ui/CheckGroup';
import { fieldWords } from './field-words';
import { isTexts } from './is-texts';
import { PersonField } from './PersonField';
import { relationshipWords } from './relationship-words';

const choices = () => RELATIONSHIPS.map((value) => ({ value, label: relationshipWords(value) }));

export function RelationshipsField({ person }: { person: Person }) {
  return (
    <PersonField
      person={person}
      field="relationships"
      start={person.relationships}
      isDraft={isTexts}
      toPatch={(relationships) => ({ relationships })}
      isEmpty={person.relationships.length === 0}
      editor={({ draft, setDraft }) => (
        <CheckGroup
          legend={fieldWords('relationships')}
          hideLegend
          choices={choices()}
          value={draft}
          onChange={setDraft}
        />
      )}
    >
      <ul className="PersonField-words">
        {person.relationships.map((one) => (
          <li key={one}>
            <Badge>{relationshipWords(one)}</Badge>
          </li>
        ))}
      </ul>
    </PersonField>
  );
}
