/** Logging with one person: in a line, or part by part in a form. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { RosterProvider } from '../hooks/RosterProvider';
import { useScratch } from '../hooks/useScratch';
import { LogInteraction } from '../outreach/LogInteraction';
import { isLogDraft } from '../outreach/log-draft';
import { Button } from '../ui/Button';
import './LogHere.css';
import { LogLine } from './LogLine';

interface Props {
  person: { id: string; name: string };
  onClose: () => void;
}

/** A form that was half filled comes back as a form. */
export function LogHere({ person, onClose }: Props) {
  const { kept } = useScratch(personScratch(person.id, 'log'), isLogDraft);
  const [chosen, setChosen] = useState<'line' | 'form' | null>(null);
  if (kept === undefined) return null;
  const way = chosen ?? (kept ? 'form' : 'line');
  return (
    <RosterProvider>
      <div className="LogHere">
        {way === 'form' ? (
          <LogInteraction person={person} onClose={onClose} />
        ) : (
          <LogLine here={person} takesFocus onSaved={onClose} onCancel={onClose} />
        )}
        <Button small look="quiet" onClick={() => setChosen(way === 'form' ? 'line' : 'form')}>
          {i18n.t(way === 'form' ? 'line.line' : 'line.form')}
        </Button>
      </div>
    </RosterProvider>
  );
}
