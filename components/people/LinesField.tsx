/** A field that is a short list of texts: links, e-mails, phones, credentials. One on each line. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { isText } from '../hooks/useScratch';
import { TextArea } from '../ui/TextArea';
import { fieldWords } from './field-words';
import { PersonField } from './PersonField';
import { wrongLine } from './wrong-line';

interface Props {
  person: Person;
  field: 'links' | 'emails' | 'phones' | 'credentials';
  inMargin?: boolean;
  /** How one of them reads. */
  show(value: string): ReactNode;
}

export function LinesField({ person, field, inMargin = false, show }: Props) {
  const values = person[field];
  return (
    <PersonField
      person={person}
      field={field}
      start={values.join('\n')}
      isDraft={isText}
      toPatch={(draft) => ({ [field]: linesOf(draft) })}
      isEmpty={values.length === 0}
      inMargin={inMargin}
      problemOf={(draft) => wrongLine(field, linesOf(draft))}
      editor={({ draft, setDraft, autoFocus, error }) => (
        <TextArea
          label={fieldWords(field)}
          hideLabel
          hint={i18n.t('person.onePerLine')}
          error={error}
          value={draft}
          onChange={setDraft}
          autoFocus={autoFocus}
        />
      )}
    >
      <ul className="PersonField-list">
        {values.map((value) => (
          <li key={value}>{show(value)}</li>
        ))}
      </ul>
    </PersonField>
  );
}

/** @returns the lines that say something, without repeats. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
