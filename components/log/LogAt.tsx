/** The log line at an address: with its words, and with the person it names. */
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { LogLine } from './LogLine';

export interface LogAddress {
  /** Words to begin with. */
  line: string;
  /** With whom it was, where that is known. */
  personId: string | null;
}

export function LogAt({ line, personId }: LogAddress) {
  const roster = useRoster();
  const person = roster?.rows.find(({ id }) => id === personId);
  if (!roster) return null;
  return (
    <>
      {person && (
        <h2>
          {i18n.t('line.withName')} <bdi>{person.name}</bdi>
        </h2>
      )}
      <LogLine here={person ?? null} opening={line} takesFocus />
    </>
  );
}
