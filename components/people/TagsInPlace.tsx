/** A person's tags, read as words and edited as a set. */
import type { Person } from '../../utils/domain/person';
import { Badge } from '../ui/Badge';
import { isTexts } from './is-texts';
import { PersonField } from './PersonField';
import { TagsOfPerson } from './TagsOfPerson';

export function TagsInPlace({ person }: { person: Person }) {
  return (
    <PersonField
      person={person}
      field="tags"
      start={person.tags}
      isDraft={isTexts}
      toPatch={(tags) => ({ tags })}
      isEmpty={person.tags.length === 0}
      editor={({ draft, setDraft }) => <TagsOfPerson hideLabel value={draft} onChange={setDraft} />}
    >
      <ul className="PersonField-words">
        {person.tags.map((tag) => (
          <li key={tag}>
            <Badge>
              <bdi>{tag}</bdi>
            </Badge>
          </li>
        ))}
      </ul>
    </PersonField>
  );
}
