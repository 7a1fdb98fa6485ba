/** A page that stands in for everything else while Kith cannot go on as usual. */
import type { ReactNode } from 'react';
import './RescueScreen.css';

interface Props {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}

export function RescueScreen({ title, children, actions }: Props) {
  return (
    <main className="RescueScreen">
      <h1>{title}</h1>
      <div className="RescueScreen-text">{children}</div>
      {actions && <div className="RescueScreen-actions">{actions}</div>}
    </main>
  );
}
