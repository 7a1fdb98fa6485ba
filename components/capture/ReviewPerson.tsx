/** Someone not yet kept: the review form, then quietly the person, with a way back. */
import { lazy, Suspense, startTransition, useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { capturedId } from '../../utils/domain/captured-id';
import { newId } from '../../utils/domain/ids';
import { ownRecipeIn } from '../../utils/domain/own-recipe';
import {
  emptyReview,
  isReview,
  isTouched,
  type Review,
  type ReviewedDraft,
} from '../../utils/domain/review';
import { reviewScratch } from '../../utils/domain/scratch-key';
import { useClock, useIsOpen, useKithLater, useSurroundings } from '../hooks/KithProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { usualFollowUp } from '../reminders/follow-up';
import { Button } from '../ui/Button';
import { LookSkeleton } from './LookSkeleton';
import { offersToPick } from './offers-to-pick';
import { ReviewForm } from './ReviewForm';
import type { Saved } from './SavedPerson';
import './ReviewPerson.css';

const OutcomeNotice = lazy(() =>
  import('./OutcomeNotice').then(({ OutcomeNotice }) => ({ default: OutcomeNotice })),
);
const OwnRecipeNotice = lazy(() =>
  import('./OwnRecipeNotice').then(({ OwnRecipeNotice }) => ({ default: OwnRecipeNotice })),
);
const SavedPerson = lazy(() =>
  import('./SavedPerson').then(({ SavedPerson }) => ({ default: SavedPerson })),
);

interface Props {
  capture: CaptureResult;
  onReadAgain: () => void;
  isReading: boolean;
  /** Enter saves at once; not while a question stands above the form. */
  takesFocus?: boolean;
  /** Told what the user has said in the form, as it was kept and whenever it changes. */
  onReview?: (review: Review) => void;
}

/** What was typed is kept by page, until saved or given up. */
export function ReviewPerson(props: Props) {
  const { capture, onReadAgain, isReading, takesFocus = true, onReview } = props;
  const whenOpen = useKithLater();
  const isOpen = useIsOpen();
  const clock = useClock();
  const today = useToday();
  const scratch = useScratch(reviewScratch(capture), isReview);
  const isSomebody = capture.person.name !== null;
  // Nobody asked to be reminded of a page that names no one.
  const start = useMemo(() => emptyReview(isSomebody ? usualFollowUp() : ''), [isSomebody]);
  const [review, setReview] = useState<Review | null>(null);
  const { readLines } = useSurroundings();
  const [isPicking, setPicking] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page read again is another form
  const formId = useMemo(() => newId(clock.now().epochMilliseconds), [capture]);
  const [takenBack, setTakenBack] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const isReady = scratch.kept !== undefined && id !== null;

  // Their colour is there from the start; without a key the page's stands for it.
  useEffect(() => {
    let isHere = true;
    const found = capturedId(capture).catch(() => null);
    void found.then((known) => isHere && setId(known ?? capture.address));
    return () => {
      isHere = false;
    };
  }, [capture]);

  // The form is there, and has not waited for the notes; saving will.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page read again is another try
  useEffect(() => {
    if (isReady && !isOpen) void whenOpen().catch(() => {});
  }, [isReady, isOpen, whenOpen, capture]);

  const current = review ?? scratch.kept ?? start;
  useEffect(() => onReview?.(current), [onReview, current]);

  if (!isReady) return <LookSkeleton />;

  const own = ownRecipeIn(capture.recipe);
  const canPick = readLines !== null && !isPicking;
  const onPick = canPick ? () => startTransition(() => setPicking(true)) : null;
  const notice = { onPick, onReadAgain, isReading };

  const isRestored = review === null && scratch.kept !== null;

  function change(next: Review) {
    setReview(next);
    if (isTouched(next, start)) scratch.keep(next);
    else scratch.drop();
  }

  async function save(draft: ReviewedDraft) {
    const { savePerson } = await import('../../utils/services/people');
    const { id, actionId } = await savePerson(await whenOpen(), { ...draft, id: formId });
    scratch.drop();
    setReview(current);
    const done = { id, actionId, name: draft.values.name, on: draft.reminder?.on ?? null };
    startTransition(() => setSaved(done));
  }

  async function takeBack({ actionId }: Saved) {
    const { undo } = await import('../../utils/services/undo');
    const { left } = await undo(await whenOpen(), actionId);
    if (left > 0) return false;
    setSaved(null);
    setTakenBack(true);
    change(current);
    return true;
  }

  if (saved && isOpen) return <SavedPerson saved={saved} onTakeBack={() => takeBack(saved)} />;
  return (
    <>
      <Suspense>{own && <OwnRecipeNotice {...own} {...notice} />}</Suspense>
      {capture.outcome !== 'ok' && (!own || own.state === 'confirmed') && (
        <OutcomeNotice capture={capture} {...notice} />
      )}
      {isRestored && (
        <p className="ReviewPerson-restored" role="status">
          {i18n.t('review.restored')}
          <Button small look="quiet" onClick={() => change(start)}>
            {i18n.t('review.startAgain')}
          </Button>
        </p>
      )}
      {takenBack && (
        <p className="ReviewPerson-restored" role="status">
          {i18n.t('review.takenBack')}
        </p>
      )}
      <ReviewForm
        avatarId={id}
        capture={capture}
        review={current}
        onChange={change}
        today={today}
        takesFocus={takesFocus}
        isPicking={isPicking}
        onPick={own || offersToPick(capture) ? null : onPick}
        onPicked={() => setPicking(false)}
        onSave={save}
      />
    </>
  );
}
