/** Who else was there, in the form of one person: what happened is kept once, with all of them. */
import { i18n } from '#i18n';
import { RosterProvider } from '../hooks/RosterProvider';
import { PersonPicker } from '../people/PersonPicker';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import type { Other } from './log-draft';

interface Props {
  others: readonly Other[];
  /** Whose form it is. */
  except: string;
  onChange(others: Other[]): void;
}

export function LogOthers({ others, except, onChange }: Props) {
  return (
    <div className="LogForm-others">
      {others.map(({ id, name }) => (
        <Button
          key={id}
          small
          aria-label={i18n.t('line.notThem', { name: isolate(name) })}
          onClick={() => onChange(others.filter((one) => one.id !== id))}
        >
          <bdi>{name}</bdi> <Icon name="close" />
        </Button>
      ))}
      <RosterProvider>
        <PersonPicker
          label={i18n.t('line.others')}
          except={except}
          onChoose={({ id, name }) =>
            onChange([...others.filter((one) => one.id !== id), { id, name }])
          }
        />
      </RosterProvider>
    </div>
  );
}
