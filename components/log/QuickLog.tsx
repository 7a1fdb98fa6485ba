/** Log something with anyone: who, then what. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { PersonSearch } from '../find/PersonSearch';
import { RosterProvider } from '../hooks/RosterProvider';
import { LogInteraction } from '../outreach/LogInteraction';
import './QuickLog.css';

export function QuickLog() {
  const [person, setPerson] = useState<RosterRow | null>(null);
  if (!person) {
    return (
      <RosterProvider>
        <PersonSearch label={i18n.t('quickLog.who')} takesFocus onPick={setPerson} />
      </RosterProvider>
    );
  }
  return (
    <div className="QuickLog">
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <LogInteraction person={person} onClose={() => setPerson(null)} />
    </div>
  );
}
