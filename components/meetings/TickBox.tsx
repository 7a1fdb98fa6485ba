/** A box whose tick is written: it stands at once, and goes back where it could not be written. */
import { useEffect, useState } from 'react';
import { CheckBox } from '../ui/CheckBox';

interface Props {
  label: string;
  /** As it is written. */
  on: boolean;
  /** @returns whether it was written. */
  onTick(on: boolean): Promise<boolean>;
}

export function TickBox({ label, on, onTick }: Props) {
  const [said, setSaid] = useState<boolean | null>(null);
  useEffect(() => setSaid((now) => (now === on ? null : now)), [on]);
  const tick = async (next: boolean) => {
    setSaid(next);
    if (!(await onTick(next))) setSaid(null);
  };
  return <CheckBox label={label} on={said ?? on} onChange={(next) => void tick(next)} />;
}
