/** Find anyone, and go to their page in the app. */
import { i18n } from '#i18n';
import { RosterProvider } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { PersonSearch } from './PersonSearch';

/** @param onOpen - opens an address of the app page, `#/people/…`. */
export function QuickFind({ onOpen }: { onOpen: (hash: string) => void }) {
  return (
    <RosterProvider>
      <PersonSearch
        label={i18n.t('find.title')}
        takesFocus
        onPick={({ id }) => onOpen(personAddress(id))}
      />
    </RosterProvider>
  );
}
