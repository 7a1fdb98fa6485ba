/** A person's tags, read as words and edited as a set. */
import type { Person } from '../../utils/domain/person';
import { useRoster } from '../hooks/RosterProvider';
import { Badge } from '../ui/Badge';
import { TagsField } from '../ui/TagsField';
import { fieldWords } from './field-words';
import { isTexts } from './is-texts';
import { PersonField } from './PersonField';
import { tagsOf } from './people-filter';

export function TagsInPlace({ person }: { person: Person }) {
  return (
    <PersonField
      person={person}
      field="tags"
      start={person.tags}
      isDraft={isTexts}
      toPatch={(tags) => ({ tags })}
      isEmpty={person.tags.length === 0}
      editor={({ draft, setDraft }) => <TagsEditor tags={draft} onChange={setDraft} />}
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

function TagsEditor({ tags, onChange }: { tags: string[]; onChange(tags: string[]): void }) {
  const roster = useRoster();
  return (
    <TagsField
      label={fieldWords('tags')}
      hideLabel
      value={tags}
      onChange={onChange}
      known={roster ? tagsOf(roster.rows).slice(0, 50) : []}
    />
  );
}
