/** One field of two entries: both values with their origin, or the one value that stays. */
import { useId } from 'react';
import { i18n } from '#i18n';
import { isEmpty } from '../../utils/domain/is-empty';
import { type MergeField, type Side, saidAt } from '../../utils/domain/merge';
import type { Person } from '../../utils/domain/person';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { fieldWords } from '../people/field-words';
import { originOf, originWords } from '../people/origin';
import { valueLines } from '../people/value-lines';
import { dayOf, dayWords } from '../ui/dates';
import '../ui/ChoiceBox.css';

interface Props {
  field: MergeField;
  /** In their order: `one`, `other`. */
  people: readonly [Person, Person];
  names: ReadonlyMap<string, string>;
  choice: Side;
  onChoose(side: Side): void;
}

const labelOf = ({ field }: MergeField) =>
  field === 'status' ? i18n.t('status.label') : fieldWords(field);

/** A field in which the two differ. */
export function MergeFieldRow({ field, people, names, choice, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className="MergeField">
      <legend>{labelOf(field)}</legend>
      <div className="MergeField-options">
        {field.options.map((side) => (
          <label key={side} className="ChoiceBox MergeField-option">
            <input
              type="radio"
              name={group}
              checked={choice === side}
              onChange={() => onChoose(side)}
            />
            <Value field={field} side={side} people={people} names={names} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A field of which there is nothing to choose. */
export function KeptField({ field, people, names }: Pick<Props, 'field' | 'people' | 'names'>) {
  return (
    <div>
      <dt>{labelOf(field)}</dt>
      <dd>
        <Value field={field} side={shownSide(field)} people={people} names={names} />
      </dd>
    </div>
  );
}

/** Where nothing is to be chosen: of whom the value is. */
function shownSide({ one, pick }: MergeField): Side {
  if (pick !== 'both') return pick;
  return isEmpty(one) ? 'other' : 'one';
}

function Value({
  field,
  side,
  people: [one, other],
  names,
}: Pick<Props, 'field' | 'people' | 'names'> & { side: Side }) {
  const lines = valueLines(field.field, field[side], (id) => names.get(id));
  return (
    <span className="MergeField-value">
      {lines.map((line) => (
        <span key={line}>
          <bdi>{line}</bdi>
        </span>
      ))}
      <span className="MergeField-origin">
        {side === 'both' ? (
          i18n.t('same.both')
        ) : (
          <Origin person={side === 'one' ? one : other} field={field.field} />
        )}
      </span>
    </span>
  );
}

function Origin({ person, field }: { person: Person; field: string }) {
  const kith = useKith();
  const today = useToday();
  const origin = originOf(person.origins, field);
  if (origin) return originWords(origin, today, kith.zone());
  const day = dayWords(dayOf(saidAt(person, field), kith.zone()), today);
  return field === 'status' ? day : i18n.t('same.typedOn', { day });
}
