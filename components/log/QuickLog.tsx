/** Log something with anyone: who, then what. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import { FindBox } from '../find/FindBox';
import { LogInteraction } from '../outreach/LogInteraction';
import './QuickLog.css';

export function QuickLog() {
  const [person, setPerson] = useState<RosterRow | null>(null);
  if (!person) return <FindBox label={i18n.t('quickLog.who')} takesFocus onPick={setPerson} />;
  return (
    <div className="QuickLog">
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <LogInteraction person={person} onClose={() => setPerson(null)} />
    </div>
  );
}
