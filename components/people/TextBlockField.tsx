/** A field of several lines: about, note. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { isText } from '../hooks/useScratch';
import { TextArea } from '../ui/TextArea';
import { fieldWords } from './field-words';
import { PersonField } from './PersonField';
import './TextBlockField.css';

interface Props {
  person: Person;
  field: 'about' | 'note';
  inMargin?: boolean;
}

export function TextBlockField({ person, field, inMargin = false }: Props) {
  const value = person[field] ?? '';
  return (
    <PersonField
      person={person}
      field={field}
      start={value}
      isDraft={isText}
      toPatch={(draft) => ({ [field]: draft.trim() || null })}
      isEmpty={value === ''}
      inMargin={inMargin}
      editor={({ draft, setDraft, autoFocus }) => (
        <TextArea
          label={fieldWords(field)}
          hideLabel
          hint={i18n.t('ui.saveKeyHint')}
          value={draft}
          onChange={setDraft}
          autoFocus={autoFocus}
        />
      )}
    >
      <div className="TextBlockField" dir="auto">
        {value}
      </div>
    </PersonField>
  );
}
