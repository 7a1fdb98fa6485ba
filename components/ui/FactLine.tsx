/** What is to be known of a row in a list, short, in one line; last, that it stays between two. */
import type { ReactNode } from 'react';
import { BetweenUs } from './BetweenUs';
import './Facts.css';

interface Props {
  /** In the order of the line; what does not apply is left out. */
  facts: readonly ReactNode[];
  confidential: boolean;
}

export function FactLine({ facts, confidential }: Props) {
  return (
    <p className="Facts">
      {facts.filter(Boolean).map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no other name, and hold nothing typed.
        <span key={at}>{fact}</span>
      ))}
      {confidential && <BetweenUs />}
    </p>
  );
}
