/** How two people met; chosen from a list, and saved when chosen. */
import { i18n } from '#i18n';
import { HOW_WE_MET } from '../../utils/domain/how-we-met';
import type { Person } from '../../utils/domain/person';
import { updatePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useSeen } from '../hooks/useSeen';
import { NativeSelect } from '../ui/NativeSelect';
import { fieldWords } from './field-words';
import { howWeMetWords } from './how-we-met-words';
import { IntroducedBy } from './IntroducedBy';

export function HowWeMetField({ person }: { person: Person }) {
  const kith = useKith();
  const announce = useUndo();
  const seen = useSeen(person);
  const values = person.howWeMet && !isKnown(person.howWeMet) ? [person.howWeMet] : [];
  const save = (patch: { howWeMet: string | null } | { introducedBy: string | null }) => {
    const field = fieldWords('howWeMet' in patch ? 'howWeMet' : 'introducedBy');
    const saving = updatePerson(kith, person.id, patch, seen.take());
    void announce(i18n.t('person.fieldSaved', { field }), saving);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the focus of the lists inside
    <div className="HowWeMetField" onFocus={seen.onFocus}>
      <NativeSelect
        label={fieldWords('howWeMet')}
        hideLabel
        flat
        value={person.howWeMet ?? ''}
        choices={[
          { value: '', label: i18n.t('person.notSaid') },
          ...[...HOW_WE_MET, ...values].map((value) => ({ value, label: howWeMetWords(value) })),
        ]}
        onChange={(value) => save({ howWeMet: value || null })}
      />
      {person.howWeMet === 'introduced' && (
        <IntroducedBy
          value={person.introducedBy}
          person={person.id}
          onChange={(introducedBy) => save({ introducedBy })}
        />
      )}
    </div>
  );
}

const isKnown = (value: string) => HOW_WE_MET.some((one) => one === value);
