/** A decision or a setback in a list: what it is called, and what else is to be known of it. */
import type { ReactNode } from 'react';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { itemAddress } from '../hooks/route';
import './TurningPointRow.css';
import '../ui/Facts.css';

interface Props {
  point: TurningPoint;
  /** Short facts, each a `<span>`. */
  children: ReactNode;
}

export function TurningPointRow({ point: { id, title }, children }: Props) {
  return (
    <li className="TurningPointRow">
      <a href={itemAddress('turning-points', id)}>
        <bdi>{title}</bdi>
      </a>
      <span className="Facts">{children}</span>
    </li>
  );
}
