/** Who introduced us: someone kept in Kith. */
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { IconButton } from '../ui/IconButton';
import { fieldWords } from './field-words';
import './IntroducedBy.css';
import { PersonPicker } from './PersonPicker';

interface Props {
  /** The introducer's id. */
  value: string | null;
  /** The person introduced, who cannot be chosen. */
  person: string;
  onChange(id: string | null): void;
}

export function IntroducedBy({ value, person, onChange }: Props) {
  const roster = useRoster();
  const introducer = roster?.rows.find((row) => row.id === value);
  if (!introducer) {
    return (
      <PersonPicker
        label={fieldWords('introducedBy')}
        except={person}
        onChoose={(row) => onChange(row.id)}
      />
    );
  }
  return (
    <span className="IntroducedBy">
      <a href={personAddress(introducer.id)}>
        <bdi>{introducer.name}</bdi>
      </a>
      <IconButton
        icon="close"
        label={i18n.t('person.notIntroducer')}
        onClick={() => onChange(null)}
      />
    </span>
  );
}
