/** One field of a person, edited where it stands: its draft survives, its origin shows, its change can be undone. */
import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { ChangedElsewhereError } from '../../utils/domain/errors';
import type { Person } from '../../utils/domain/person';
import type { PersonValues } from '../../utils/domain/person-values';
import { personScratch } from '../../utils/domain/scratch-key';
import { updatePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { EditInPlace, type EditorProps } from '../ui/EditInPlace';
import { fieldWords, type NamedField } from './field-words';
import './PersonField.css';
import { originOf, originWords } from './origin';

/** What the button says where nothing is there yet. */
const ADD_KEYS = {
  nickname: 'person.addNickname',
  pronouns: 'person.addPronouns',
  honorificPrefix: 'person.addTitle',
  credentials: 'person.addCredentials',
  headline: 'person.addHeadline',
  organization: 'person.addOrganization',
  location: 'person.addLocation',
  about: 'person.addAbout',
  positions: 'person.addPosition',
  education: 'person.addEducation',
  links: 'person.addLink',
  emails: 'person.addEmail',
  phones: 'person.addPhone',
  tags: 'person.addTag',
  relationships: 'person.addRelationship',
  note: 'person.addNote',
} as const satisfies Partial<Record<NamedField, string>>;

type EditableField = keyof typeof ADD_KEYS | 'name';

interface Props<T> {
  person: Person;
  field: EditableField & keyof PersonValues;
  start: T;
  isDraft(value: unknown): value is T;
  /** What the draft becomes in the row. */
  toPatch(draft: T): Partial<PersonValues>;
  editor(props: EditorProps<T>): ReactNode;
  /** @returns what is wrong with a draft, said beside it. */
  problemOf?(draft: T): string | null;
  /** The value as it reads; nothing there offers to add one. */
  children: ReactNode;
  isEmpty: boolean;
  inMargin?: boolean;
  className?: string;
}

export function PersonField<T>({
  person,
  field,
  start,
  isDraft,
  toPatch,
  editor,
  problemOf,
  children,
  isEmpty,
  inMargin = false,
  className,
}: Props<T>) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const store = useScratch<T>(personScratch(person.id, field), isDraft);
  /** As they were when editing began; nobody once the user knows of another tab's words and saves again. */
  const seen = useRef<Person | undefined>(person);
  const name = fieldWords(field);
  const origin = isEmpty
    ? undefined
    : originWords(originOf(person.origins, field), today, kith.zone());
  const save = async (draft: T) => {
    try {
      return await updatePerson(kith, person.id, toPatch(draft), seen.current);
    } catch (error) {
      if (error instanceof ChangedElsewhereError) seen.current = undefined;
      throw error;
    }
  };
  return (
    <EditInPlace
      label={name}
      addLabel={isEmpty ? addWords(field) : undefined}
      origin={origin}
      originInMargin={inMargin}
      store={store}
      start={start}
      editor={editor}
      onOpen={() => {
        seen.current = person;
      }}
      problemOf={problemOf}
      onSave={(draft) => announce(i18n.t('person.fieldSaved', { field: name }), save(draft))}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </EditInPlace>
  );
}

/** A name is never missing. */
function addWords(field: EditableField): string | undefined {
  return field === 'name' ? undefined : i18n.t(ADD_KEYS[field]);
}
