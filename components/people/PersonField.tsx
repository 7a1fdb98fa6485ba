/** One field of a person, edited where it stands: its draft survives, its origin shows, its change can be undone. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
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

interface Props<T> {
  person: Person;
  field: NamedField & keyof PersonValues;
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
  const name = fieldWords(field);
  const origin = isEmpty
    ? undefined
    : originWords(originOf(person.origins, field), today, kith.zone());
  return (
    <EditInPlace
      label={name}
      origin={origin}
      originInMargin={inMargin}
      store={store}
      start={start}
      editor={editor}
      problemOf={problemOf}
      onSave={(draft) =>
        announce(
          i18n.t('person.fieldSaved', { field: name }),
          updatePerson(kith, person.id, toPatch(draft)),
        )
      }
      {...(className === undefined ? {} : { className })}
    >
      {isEmpty ? (
        <span className="PersonField-empty">{i18n.t('person.nothingYet')}</span>
      ) : (
        children
      )}
    </EditInPlace>
  );
}
