/** What a rewriting has come to: still being written, ready to be compared, or what kept it from coming. */
import { lazy, Suspense, useMemo } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import type { Rewriting } from './useRewriting';

const WordDiff = lazy(() => import('./WordDiff').then(({ WordDiff }) => ({ default: WordDiff })));

/** What ending it is called. */
const END_KEYS = {
  writing: 'writingHelp.stop',
  ready: 'writingHelp.keep',
  trouble: 'ui.close',
} as const satisfies Record<Rewriting['state'], string>;

interface Props {
  rewriting: Rewriting;
  /** The draft as it stands by now. */
  text: string;
  onTake(): void;
  onAgain(): void;
  onEnd(): void;
}

export function RewritingCard({ rewriting, text, onTake, onAgain, onEnd }: Props) {
  const { state, request } = rewriting;
  const isReady = state === 'ready';
  const parts = useMemo(async () => {
    if (!isReady) return [];
    const { wordDiff } = await import('../../utils/services/word-diff');
    return wordDiff(request.text, rewriting.text);
  }, [isReady, request.text, rewriting.text]);
  return (
    <section className="WritingHelp-card" aria-label={i18n.t('writingHelp.offer')}>
      <p role={state === 'trouble' ? 'alert' : 'status'}>{wordsOf(rewriting, text)}</p>
      {state === 'writing' && (
        <p className="WritingHelp-text" dir="auto" aria-hidden="true">
          {rewriting.text}
        </p>
      )}
      {isReady && (
        <Suspense fallback={<p className="WritingHelp-text">{rewriting.text}</p>}>
          <WordDiff parts={parts} />
        </Suspense>
      )}
      <span className="WritingHelp-actions">
        {isReady && (
          <Button small onClick={onTake}>
            {i18n.t('writingHelp.take')}
          </Button>
        )}
        <Button small look={isReady ? 'quiet' : 'plain'} onClick={onEnd}>
          {i18n.t(END_KEYS[state])}
        </Button>
        {state !== 'writing' && (
          <Button small look="quiet" onClick={onAgain}>
            {i18n.t('writingHelp.again')}
          </Button>
        )}
      </span>
    </section>
  );
}

function wordsOf({ state, trouble, request }: Rewriting, text: string): string {
  if (state === 'writing') return i18n.t('writingHelp.writing');
  if (state === 'trouble') return trouble;
  return i18n.t(request.text === text ? 'writingHelp.ready' : 'writingHelp.stale');
}
