/** Who something is about: somebody kept in Kith, or several, chosen by a few letters. */
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { PersonPicker } from '../people/PersonPicker';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import '../ui/Field.css';
import './PeopleChoice.css';

interface Props {
  label: string;
  /** Ids, in their order. */
  value: readonly string[];
  onChange(ids: string[]): void;
  /** So many at the most: 1 where it is about one person. */
  most?: number;
  error?: string | undefined;
}

export function PeopleChoice({ label, value, onChange, most = 50, error }: Props) {
  const roster = useRoster();
  const names = new Map(roster?.rows.map((row) => [row.id, row.name]));
  return (
    <fieldset className="PeopleChoice">
      <legend className="Field-legend">{label}</legend>
      {value.length > 0 && (
        <ul>
          {value.map((id) => (
            <li key={id}>
              <a href={personAddress(id)}>
                <bdi>{names.get(id) ?? '…'}</bdi>
              </a>
              <IconButton
                icon="close"
                label={i18n.t('meeting.without', { name: isolate(names.get(id) ?? '') })}
                onClick={() => onChange(value.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {value.length < most && (
        <PersonPicker
          label={label}
          onChoose={({ id }) => {
            if (!value.includes(id)) onChange([...value, id]);
          }}
        />
      )}
      {error && (
        <span role="alert" className="Field-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
