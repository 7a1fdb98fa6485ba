/** A place whose rows are walked without the mouse: arrows inside it, j and k anywhere on its page. */
import { type ReactNode, useRef } from 'react';
import { useLinkKeys } from '../hooks/useLinkKeys';

interface Props {
  className?: string;
  /** What opens a row, as a selector: one in each. */
  link: string;
  children: ReactNode;
}

export function WalkedRows({ className, link, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const onKeyDown = useLinkKeys(place, link);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk the links inside
    <div ref={place} className={className} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
