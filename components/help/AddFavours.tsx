/** The two ways to write down help: somebody did something for me, or I for them. */
import { i18n } from '#i18n';
import { HELP_DIRECTIONS } from '../../utils/domain/items/direction';
import { ownScratch, personScratch } from '../../utils/domain/scratch-key';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { favourFields } from './favour-fields';
import type { HelpLinks } from './useHelpLinks';

const KEYS = { received: 'help.addReceived', given: 'help.addGiven' } as const;

interface Props {
  links: HelpLinks['links'];
  /** With whom, where the place itself says so. */
  personId?: string;
}

export function AddFavours({ links, personId }: Props) {
  const today = useToday();
  return HELP_DIRECTIONS.map((direction) => {
    const what = `favour-${direction}`;
    return (
      <AddItem
        key={direction}
        {...favourFields(direction, personId !== undefined)}
        label={i18n.t(KEYS[direction])}
        start={{
          direction,
          on: today.toString(),
          thanks: direction === 'received' ? 'owed' : 'not-needed',
          ...(personId === undefined ? {} : { personId }),
        }}
        scratch={personId === undefined ? ownScratch(what) : personScratch(personId, what)}
        links={links}
        look={personId === undefined && direction === 'received' ? 'primary' : 'quiet'}
      />
    );
  });
}
