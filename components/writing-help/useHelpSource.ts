/** Who says drafts otherwise, as Settings has it. */
import type { HelpSource } from '../../utils/services/writing-help';
import { useSettings } from '../hooks/useSettings';

/** @returns null where nobody has been set up: then nothing of this is on screen. */
export function useHelpSource(): HelpSource | null {
  const settings = useSettings();
  if (settings?.helper === 'browser') return { kind: 'browser' };
  if (settings?.helper !== 'local' || settings.helperAddress === '') return null;
  return { kind: 'local', address: settings.helperAddress, model: settings.helperModel };
}
