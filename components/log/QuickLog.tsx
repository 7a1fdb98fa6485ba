/** Log something with anyone, from the popup and the panel. */
import { RosterProvider } from '../hooks/RosterProvider';
import { parseRoute } from '../hooks/route';
import { LogAt } from './LogAt';

/** @param address - where the palette led: `#/log?line=…`; empty for a new line. */
export function QuickLog({ address }: { address: string }) {
  const route = parseRoute(address);
  const { line, personId } = route.view === 'log' ? route : { line: '', personId: null };
  return (
    <RosterProvider>
      <LogAt key={address} line={line} personId={personId} />
    </RosterProvider>
  );
}
