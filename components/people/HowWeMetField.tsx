/** How two people met; chosen from a list, and saved when chosen. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { HOW_WE_MET, type Person } from '../../utils/domain/person';
import { updatePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { NativeSelect } from '../ui/NativeSelect';
import { fieldWords } from './field-words';
import { howWeMetWords } from './how-we-met-words';

const PersonPicker = lazy(() =>
  import('./PersonPicker').then((module) => ({ default: module.PersonPicker })),
);

export function HowWeMetField({ person }: { person: Person }) {
  const kith = useKith();
  const announce = useUndo();
  const values = person.howWeMet && !isKnown(person.howWeMet) ? [person.howWeMet] : [];
  const save = (patch: { howWeMet: string | null } | { introducedBy: string | null }) =>
    announce(
      i18n.t('person.fieldSaved', { field: fieldWords('howWeMet') }),
      updatePerson(kith, person.id, patch),
    );
  return (
    <div className="HowWeMetField">
      <NativeSelect
        label={fieldWords('howWeMet')}
        hideLabel
        value={person.howWeMet ?? ''}
        choices={[
          { value: '', label: i18n.t('person.notSaid') },
          ...[...HOW_WE_MET, ...values].map((value) => ({ value, label: howWeMetWords(value) })),
        ]}
        onChange={(value) => void save({ howWeMet: value || null })}
      />
      {person.howWeMet === 'introduced' && (
        <Suspense fallback={null}>
          <PersonPicker
            label={fieldWords('introducedBy')}
            value={person.introducedBy}
            except={person.id}
            onChange={(id) => void save({ introducedBy: id })}
          />
        </Suspense>
      )}
    </div>
  );
}

const isKnown = (value: string) => HOW_WE_MET.some((one) => one === value);
