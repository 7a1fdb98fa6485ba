/** The two ways to write down an introduction: somebody makes one for me, or I make one. */
import { i18n } from '#i18n';
import { ownScratch, personScratch } from '../../utils/domain/scratch-key';
import type { HelpLinks } from '../help/useHelpLinks';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { introductionForm } from './introduction-form';

const WAYS = [
  { by: 'them', key: 'introductions.addTheirs' },
  { by: 'me', key: 'introductions.addMine' },
] as const;

interface Props {
  links: HelpLinks['links'];
  /** Who is in it, where the place itself says so. */
  personId?: string;
}

export function AddIntroductions({ links, personId }: Props) {
  const today = useToday();
  return WAYS.map(({ by, key }) => {
    const what = `introduction-${by}`;
    return (
      <AddItem
        key={by}
        {...introductionForm(by)}
        label={i18n.t(key)}
        start={{
          by,
          askedOn: today.toString(),
          thanks: by === 'them' ? 'owed' : 'not-needed',
          ...(personId !== undefined &&
            (by === 'them' ? { introducerId: personId } : { personIds: [personId] })),
        }}
        scratch={personId === undefined ? ownScratch(what) : personScratch(personId, what)}
        links={{ becauseOfId: links.becauseOfId }}
        look={personId === undefined && by === 'them' ? 'primary' : 'quiet'}
      />
    );
  });
}
