/** Shows its children once Kith is open. */
import type { ReactNode } from 'react';
import { useIsOpen } from './KithProvider';

interface Props {
  /** Shown until then. */
  otherwise?: ReactNode;
  children: ReactNode;
}

export function WhenOpen({ otherwise = null, children }: Props) {
  return useIsOpen() ? children : otherwise;
}
