/** One line in a list of thanks: who, what for, when, the words, and what can be done. */
import type { ReactNode } from 'react';
import { Avatar } from '../ui/Avatar';
import { FactLine } from '../ui/FactLine';
import '../ui/ListRow.css';
import './ThanksRow.css';
import '../ui/Clamped.css';

interface Props {
  /** Whom it is about; left out where the place itself says who. */
  person: { id: string; name: string } | undefined;
  title: ReactNode;
  /** Short, in one line. */
  facts: readonly ReactNode[];
  /** In the user's words; the first lines show. */
  words: string;
  confidential: boolean;
  /** What can be done, the likeliest first. */
  children?: ReactNode;
}

export function ThanksRow({ person, title, facts, words, confidential, children }: Props) {
  return (
    <li className="ListRow ThanksRow">
      {person && <Avatar id={person.id} name={person.name} size="small" />}
      <div className="ListRow-text">
        <p className="ThanksRow-title">{title}</p>
        <FactLine facts={facts} confidential={confidential} />
        {words !== '' && (
          <p className="ThanksRow-words Clamped">
            <bdi>{words}</bdi>
          </p>
        )}
      </div>
      {children && <div className="ListRow-actions">{children}</div>}
    </li>
  );
}
