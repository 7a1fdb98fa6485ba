/** The page may be about someone kept already, and no key proves it: the user knows. */
import { lazy, startTransition, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import type { Person } from '../../utils/domain/person';
import type { Review } from '../../utils/domain/review';
import { saidIn } from '../../utils/domain/said-in';
import { reviewScratch } from '../../utils/domain/scratch-key';
import type { Match } from '../../utils/services/known';
import { useClock, useIsOpen, useKithLater, useSurroundings } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayOf, monthWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { matchWords } from './match-words';
import { ReviewPerson } from './ReviewPerson';

const KnownPerson = lazy(() =>
  import('./KnownPerson').then(({ KnownPerson }) => ({ default: KnownPerson })),
);

interface Props {
  person: Pick<Person, 'id' | 'name' | 'savedAt'>;
  capture: CaptureResult;
  /** Why they may be meant, where keys say so. */
  match?: Pick<Match, 'why' | 'by'>;
  onReadAgain: () => void;
  isReading: boolean;
}

/** The form stands ready under the question, so that an unanswered one costs nothing. */
export function MaybeKnown({ person, capture, match, ...rest }: Props) {
  const clock = useClock();
  const today = useToday();
  const whenOpen = useKithLater();
  const isOpen = useIsOpen();
  const undoable = useUndo();
  const { dropScratch } = useSurroundings();
  const review = useRef<Review | null>(null);
  const [answer, setAnswer] = useState<'same' | 'new' | null>(null);

  // What was typed has gone where it belongs; the form, on leaving, has just kept it once more.
  useEffect(() => {
    if (answer === 'same') void dropScratch(reviewScratch(capture)).catch(() => {});
  }, [answer, capture, dropScratch]);

  async function confirm() {
    const { confirmSame } = await import('../../utils/services/same-person');
    const said = review.current ? saidIn(review.current) : {};
    return confirmSame(await whenOpen(), person.id, capture, said);
  }

  function isSame() {
    const noted = undoable(i18n.t('popup.noted', { name: isolate(person.name) }), confirm());
    // The form stays until what was typed in it is written.
    void noted.then((isDone) => isDone && startTransition(() => setAnswer('same')));
  }

  if (answer === 'same' && isOpen) return <KnownPerson id={person.id} capture={capture} />;
  return (
    <>
      {answer === null && (
        <Banner
          tone="calm"
          title={i18n.t('popup.maybeKnown', {
            name: isolate(person.name),
            month: monthWords(dayOf(person.savedAt, clock.zone()), today),
          })}
          actions={
            <>
              <Button small onClick={isSame}>
                {i18n.t('popup.samePerson')}
              </Button>
              <Button small look="quiet" onClick={() => setAnswer('new')}>
                {i18n.t('popup.someoneNew')}
              </Button>
            </>
          }
        >
          {match && matchWords(match)}
        </Banner>
      )}
      <ReviewPerson
        capture={capture}
        takesFocus={answer !== null}
        onReview={(now) => {
          review.current = now;
        }}
        {...rest}
      />
    </>
  );
}
