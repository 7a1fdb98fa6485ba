/** What is said of everyone ticked at once, folded away until wanted. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { emptyReview, isTouched, type Review } from '../../utils/domain/review';
import { TagsOfPerson } from '../people/TagsOfPerson';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { TextArea } from '../ui/TextArea';
import { Ties } from './Ties';

interface Props {
  together: Review;
  today: Temporal.PlainDate;
  /** Saving was tried with words for a day that cannot be read. */
  insist: boolean;
  onChange: (together: Review) => void;
}

export function PickTogether({ together, today, insist, onChange }: Props) {
  // What is said of everyone is never hidden.
  const [isOpen, setIsOpen] = useState(() => isTouched(together, emptyReview('')));
  const change = (patch: Partial<Review>) => onChange({ ...together, ...patch });
  return (
    <details
      className="PickTogether"
      open={isOpen || insist}
      onToggle={({ currentTarget }) => {
        // What has just been opened would lie under Save.
        if (currentTarget.open && !isOpen) currentTarget.scrollIntoView?.({ block: 'start' });
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{i18n.t('picks.together')}</summary>
      <Ties review={together} onChange={change} />
      <TagsOfPerson value={together.tags} onChange={(tags) => change({ tags })} />
      <TextArea
        label={i18n.t('review.why')}
        rows={2}
        value={together.note}
        onChange={(note) => change({ note })}
      />
      <FollowUpWords
        words={together.remind}
        today={today}
        insist={insist}
        onChange={(remind) => change({ remind })}
      />
    </details>
  );
}
