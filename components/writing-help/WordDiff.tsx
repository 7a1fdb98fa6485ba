/** Two texts as one: what went is struck through, what came is underlined. */
import { use } from 'react';
import { i18n } from '#i18n';
import type { DiffPart } from '../../utils/services/word-diff';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './WordDiff.css';

/** @param parts - made once by the caller, so that each drawing waits for the same. */
export function WordDiff({ parts }: { parts: Promise<DiffPart[]> }) {
  return (
    <p className="WordDiff" dir="auto">
      {use(parts).map(({ kind, text }, at) => {
        // The parts of one comparison never change places.
        const key = at;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <VisuallyHidden>
              {i18n.t(kind === 'added' ? 'writingHelp.added' : 'writingHelp.removed')}{' '}
            </VisuallyHidden>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
