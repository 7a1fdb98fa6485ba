/** Who is meant: a few to choose from where a name fits several, else a search for them. */
import { i18n } from '#i18n';
import type { PersonRead } from '../../utils/services/log-people';
import type { Other } from '../outreach/log-draft';
import { PersonPicker } from '../people/PersonPicker';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';

interface Props {
  /** The name that is not certain; null where the line names nobody. */
  read: PersonRead | null;
  /** @param chosen - null: nobody is meant by it. */
  onChoose(chosen: Other | null): void;
}

const SHOWN = 5;

export function WhoAsked({ read, onChoose }: Props) {
  const candidates = read?.candidates.slice(0, SHOWN) ?? [];
  return (
    <fieldset className="LogLine-who">
      <legend>{question(read)}</legend>
      {candidates.map((row) => (
        <Button
          key={row.id}
          className="LogLine-candidate"
          onClick={() => onChoose({ id: row.id, name: row.name })}
        >
          <Avatar id={row.id} name={row.name} size="small" />
          <span className="LogLine-name">
            <bdi>{row.name}</bdi>
            <span className="LogLine-detail">
              <bdi>{row.headline ?? row.organization ?? row.location}</bdi>
            </span>
          </span>
        </Button>
      ))}
      <PersonPicker
        label={i18n.t(candidates.length > 0 ? 'line.somebodyElse' : 'line.find')}
        onChoose={({ id, name }) => onChoose({ id, name })}
      />
      {read && (
        <Button small look="quiet" onClick={() => onChoose(null)}>
          {i18n.t('line.nobody')}
        </Button>
      )}
    </fieldset>
  );
}

function question(read: PersonRead | null): string {
  if (!read) return i18n.t('line.withWhom');
  const name = isolate(read.words);
  if (read.candidates.length === 0) return i18n.t('line.unknown', { name });
  return i18n.t(read.isGuess ? 'line.meant' : 'line.whichOne', { name });
}
