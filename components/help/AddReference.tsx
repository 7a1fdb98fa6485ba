/** "Ask for a reference", or note whom I speak for. */
import { i18n } from '#i18n';
import type { HelpDirection } from '../../utils/domain/items/direction';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import type { ButtonLook } from '../ui/Button';
import { REFERENCE_MORE, referenceFields } from './reference-fields';

const KEYS = { received: 'help.addReference', given: 'help.addReferenceGiven' } as const;

interface Props {
  direction: HelpDirection;
  scratch: string;
  look?: ButtonLook;
  /** With whom, where the place itself says so. */
  personId?: string;
}

export function AddReference({ direction, scratch, look = 'quiet', personId }: Props) {
  const today = useToday();
  return (
    <AddItem
      table="references"
      fields={referenceFields(personId !== undefined)}
      more={REFERENCE_MORE}
      label={i18n.t(KEYS[direction])}
      start={{
        direction,
        askedOn: today.toString(),
        ...(personId === undefined ? {} : { personId }),
      }}
      scratch={scratch}
      look={look}
    />
  );
}
