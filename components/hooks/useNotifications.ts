/** Turning notifications on and off: the permission is asked inside the click, and the answer is noted. */
import { useState } from 'react';
import { errorWords } from '../ui/error-words';
import { useSurroundings } from './KithProvider';

interface Notifications {
  /** Call it inside the user's gesture. */
  turnOn(): void;
  turnOff(): void;
  /** Why it could not be done, and what to do; `null` for no trouble. */
  trouble: string | null;
}

export function useNotifications(): Notifications {
  const { askForNotifications, changeSettings } = useSurroundings();
  const [trouble, setTrouble] = useState<string | null>(null);
  const note = async (asking: boolean | Promise<boolean>) => {
    try {
      await changeSettings({ notifications: (await asking) ? 'allowed' : 'declined' });
      setTrouble(null);
    } catch (error) {
      setTrouble(errorWords(error));
    }
  };
  return {
    turnOn: () => void note(askForNotifications()),
    turnOff: () => void note(false),
    trouble,
  };
}
