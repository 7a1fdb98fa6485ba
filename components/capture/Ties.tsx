/** How someone stands to the user, and how they met: two lists to choose from, side by side. */
import { i18n } from '#i18n';
import { HOW_WE_MET } from '../../utils/domain/how-we-met';
import { RELATIONSHIPS } from '../../utils/domain/relationships';
import type { Review } from '../../utils/domain/review';
import { howWeMetWords } from '../people/how-we-met-words';
import { relationshipWords } from '../people/relationship-words';
import { NativeSelect } from '../ui/NativeSelect';
import './Ties.css';

type Ties = Pick<Review, 'relationship' | 'howWeMet'>;

interface Props {
  review: Ties;
  onChange: (patch: Partial<Ties>) => void;
}

export function Ties({ review, onChange }: Props) {
  return (
    <div className="Pair">
      <NativeSelect
        label={i18n.t('review.relationship')}
        value={review.relationship}
        choices={orNone(RELATIONSHIPS, relationshipWords)}
        onChange={(relationship) => onChange({ relationship })}
      />
      <NativeSelect
        label={i18n.t('review.howWeMet')}
        value={review.howWeMet}
        choices={orNone(HOW_WE_MET, howWeMetWords)}
        onChange={(howWeMet) => onChange({ howWeMet })}
      />
    </div>
  );
}

function orNone<T extends string>(values: readonly T[], words: (value: T) => string) {
  return [
    { value: '', label: i18n.t('review.notSaid') },
    ...values.map((value) => ({ value: value as string, label: words(value) })),
  ];
}
