/** A field of one line. */
import type { ReactNode } from 'react';
import type { Person } from '../../utils/domain/person';
import { isText } from '../hooks/useScratch';
import { TextField } from '../ui/TextField';
import { fieldWords } from './field-words';
import { PersonField } from './PersonField';

type LineFieldName =
  | 'name'
  | 'nickname'
  | 'pronouns'
  | 'honorificPrefix'
  | 'headline'
  | 'organization'
  | 'location';

interface Props {
  person: Person;
  field: LineFieldName;
  inMargin?: boolean;
  className?: string;
  /** Another way to show the value, such as a heading. */
  children?: ReactNode;
}

/** A name cannot be emptied: the box says so and nothing is saved. */
export function LineField({ person, field, inMargin = false, className, children }: Props) {
  const value = person[field] ?? '';
  return (
    <PersonField
      person={person}
      field={field}
      start={value}
      isDraft={isText}
      toPatch={(draft) => ({ [field]: field === 'name' ? draft.trim() : draft.trim() || null })}
      isEmpty={value === ''}
      inMargin={inMargin}
      {...(className === undefined ? {} : { className })}
      editor={({ draft, setDraft, autoFocus }) => (
        <TextField
          label={fieldWords(field)}
          hideLabel
          value={draft}
          onChange={setDraft}
          required={field === 'name'}
          autoFocus={autoFocus}
        />
      )}
    >
      {children ?? <bdi>{value}</bdi>}
    </PersonField>
  );
}
