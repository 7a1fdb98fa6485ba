/** The palette where everyone has not been read yet: in the popup and the panel. */
import { RosterProvider } from '../hooks/RosterProvider';
import { Palette } from './Palette';

interface Props {
  onGo(href: string): void;
  onClose(): void;
}

export function QuickPalette(props: Props) {
  return (
    <RosterProvider>
      <Palette {...props} />
    </RosterProvider>
  );
}
