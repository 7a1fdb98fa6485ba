/** Log something with anyone, from the popup and the panel. */
import { RosterProvider } from '../hooks/RosterProvider';
import { LogLine } from './LogLine';

export function QuickLog() {
  return (
    <RosterProvider>
      <LogLine takesFocus />
    </RosterProvider>
  );
}
