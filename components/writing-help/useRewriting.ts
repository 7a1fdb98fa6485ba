/** One rewriting at a time: what has come so far, how it ended, and how to stop it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HelpRequest } from '../../utils/domain/writing-help';
import type { HelpSource } from '../../utils/services/writing-help';
import { errorWords } from '../ui/error-words';

export interface Rewriting {
  state: 'writing' | 'ready' | 'trouble';
  request: HelpRequest;
  /** The letter as far as it has come. */
  text: string;
  /** What kept it from coming, and what to do; empty otherwise. */
  trouble: string;
}

interface Rewriter {
  /** Null while nothing has been asked. */
  rewriting: Rewriting | null;
  begin(source: HelpSource, request: HelpRequest): void;
  /** Stops what runs, and forgets what came. */
  end(): void;
}

export function useRewriting(): Rewriter {
  const [rewriting, setRewriting] = useState<Rewriting | null>(null);
  const running = useRef<AbortController | null>(null);

  const end = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setRewriting(null);
  }, []);

  const begin = useCallback(async (source: HelpSource, request: HelpRequest) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: Partial<Rewriting>) => {
      const none = { text: '', trouble: '', state: 'writing', request } as const;
      if (running.current === own) setRewriting({ ...none, ...next });
    };
    show({});
    try {
      const { rewrite } = await import('../../utils/services/writing-help');
      let text = '';
      for await (const soFar of rewrite(source, request, own.signal)) {
        text = soFar;
        show({ text });
      }
      show({ state: 'ready', text });
    } catch (error) {
      show({ state: 'trouble', trouble: errorWords(error) });
    }
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { rewriting, begin: (source, request) => void begin(source, request), end };
}
