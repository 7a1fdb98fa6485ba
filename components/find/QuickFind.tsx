/** Find anyone, and go to their page in the app. */
import { i18n } from '#i18n';
import { RosterProvider } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { PersonSearch } from './PersonSearch';

interface Props {
  /** Opens an address of the app page, `#/people/…`. */
  onOpen: (hash: string) => void;
  /** Up from the box: to what stands above it. */
  onLeaveUp: () => void;
}

export function QuickFind({ onOpen, onLeaveUp }: Props) {
  return (
    <RosterProvider>
      <PersonSearch
        label={i18n.t('find.title')}
        takesFocus
        onLeaveUp={onLeaveUp}
        onPick={({ id }) => onOpen(personAddress(id))}
      />
    </RosterProvider>
  );
}
