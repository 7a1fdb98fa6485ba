/** Find anyone, and go to their page in the app. */
import { i18n } from '#i18n';
import { personAddress } from '../hooks/route';
import { FindBox } from './FindBox';

/** @param onOpen - opens an address of the app page, `#/people/…`. */
export function QuickFind({ onOpen }: { onOpen: (hash: string) => void }) {
  return (
    <FindBox
      label={i18n.t('find.title')}
      takesFocus
      onPick={({ id }) => onOpen(personAddress(id))}
    />
  );
}
