/** A note of thanks in a list, begun or said. */
import type { GratitudeNote } from '../../utils/domain/items/gratitude-note';
import { itemValueWords } from '../../utils/services/item-words';
import { itemAddress } from '../hooks/route';
import { useToday } from '../hooks/useToday';
import { dayWords } from '../ui/dates';
import { ThanksRow } from './ThanksRow';

interface Props {
  note: GratitudeNote;
  person: { id: string; name: string };
  /** Whether the row says who. */
  isNamed: boolean;
}

export function NoteRow({ note, person, isNamed }: Props) {
  const today = useToday();
  const occasion = itemValueWords('gratitude', 'occasion', note.occasion);
  const { kind, saidOn, channel, what, impact, text } = note;
  return (
    <ThanksRow
      person={isNamed ? person : undefined}
      title={
        <a href={itemAddress('thanks', note.id)} data-settles>
          {isNamed ? <bdi>{person.name}</bdi> : occasion}
        </a>
      }
      facts={[
        isNamed && occasion,
        kind === 'impact-update' && itemValueWords('gratitude', 'kind', kind),
        saidOn && dayWords(saidOn, today),
        saidOn && channel && itemValueWords('gratitude', 'channel', channel),
      ]}
      words={what || impact || text}
      confidential={note.confidential}
    />
  );
}
