/** The settings of this browser, live. */
import { useEffect, useState } from 'react';
import { useSurroundings } from './KithProvider';
import type { ScreenSettings } from './surroundings';

/** For a screen whose settings cannot be read: it works as if nothing had been chosen, and asks for nothing. */
const UNREAD: ScreenSettings = {
  notifications: 'declined',
  listKeys: true,
  theme: 'system',
  helper: 'nobody',
  helperAddress: '',
  helperModel: '',
  quiet: null,
  meetingAlarm: 'hour',
};

/** @returns `null` until read. */
export function useSettings(): ScreenSettings | null {
  const surroundings = useSurroundings();
  const [settings, setSettings] = useState<ScreenSettings | null>(null);
  useEffect(() => {
    let here = true;
    surroundings
      .readSettings()
      .catch(() => UNREAD)
      .then((read) => here && setSettings(read));
    const stop = surroundings.watchSettings(setSettings);
    return () => {
      here = false;
      stop();
    };
  }, [surroundings]);
  return settings;
}
