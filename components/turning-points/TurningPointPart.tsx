/** One part of a turning point: its heading, then what is written of it, or why to write it. */
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  text?: string;
  /** `<li>`s, where it is a list. */
  rows?: readonly ReactNode[];
  /** Said where there is nothing. */
  empty?: string;
  /** Stands below: the way to more. */
  children?: ReactNode;
}

export function TurningPointPart({ title, text = '', rows = [], empty, children }: Props) {
  const id = useId();
  return (
    <section className="TurningPointPart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text !== '' && (
        <p className="TurningPointPage-text">
          <bdi>{text}</bdi>
        </p>
      )}
      {rows.length > 0 && <ul>{rows}</ul>}
      {text === '' && rows.length === 0 && <p className="TurningPointPart-empty">{empty}</p>}
      {children}
    </section>
  );
}
