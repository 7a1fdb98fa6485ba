/** Typing a name that is kept already: perhaps the same person, said quietly and with the way there. */
import { i18n } from '#i18n';
import { fold } from '../../utils/domain/fold';
import { useRoster } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { isolate } from '../ui/isolate';
import './SameName.css';

/** Two namesakes may both be kept: nothing is refused. */
export function SameName({ name }: { name: string }) {
  const typed = fold(name.trim());
  const roster = useRoster(typed !== '');
  const same = typed === '' ? undefined : roster?.rows.find((row) => fold(row.name) === typed);
  return (
    <p className="SameName" role="status">
      {same && (
        <a href={personAddress(same.id)}>
          {same.organization
            ? i18n.t('people.sameAt', {
                name: isolate(same.name),
                organization: isolate(same.organization),
              })
            : i18n.t('people.same', { name: isolate(same.name) })}
        </a>
      )}
    </p>
  );
}
