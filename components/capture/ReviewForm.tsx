/** What was read, for correction, with why, how and when beside it. Enter saves it as it stands. */
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  startTransition,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { OUTREACH_STATUSES } from '../../utils/domain/outreach';
import { type Picked, withPicked } from '../../utils/domain/picked';
import {
  REVIEWED_FIELDS,
  type Review,
  type ReviewedDraft,
  shown,
  withChoices,
} from '../../utils/domain/review';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readWhen } from '../reminders/follow-up';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { isSaveKey, modifierKey } from '../ui/modifier-key';
import { NativeSelect } from '../ui/NativeSelect';
import { statusWords } from '../ui/status-words';
import { TextArea } from '../ui/TextArea';
import { ReviewHead } from './ReviewHead';
import { useSurface } from './surface';
import './ReviewForm.css';
import { TagsOfPerson } from '../people/TagsOfPerson';
import { Ties } from './Ties';

const LinePicker = lazy(() =>
  import('./LinePicker').then(({ LinePicker }) => ({ default: LinePicker })),
);
const PasteBox = lazy(() =>
  import('../people/PasteBox').then(({ PasteBox }) => ({ default: PasteBox })),
);
const Origins = lazy(() => import('./Origins').then(({ Origins }) => ({ default: Origins })));

interface Props {
  /** What their colour comes from. */
  avatarId: string;
  capture: CaptureResult;
  review: Review;
  onChange: (review: Review) => void;
  today: Temporal.PlainDate;
  /** Focus goes to the form when it appears, so that Enter saves it; to the name where there is none. */
  takesFocus: boolean;
  /** The page's own lines are shown, to be picked from. */
  isPicking: boolean;
  /** Shows them, where nothing above the form offers it; else null. */
  onPick: (() => void) | null;
  onPicked: () => void;
  /** Throws what the save verb throws; the form then stays as it is. */
  onSave: (draft: ReviewedDraft) => Promise<void>;
}

export function ReviewForm(props: Props) {
  const {
    avatarId,
    capture,
    review,
    onChange,
    today,
    takesFocus,
    isPicking,
    onPick,
    onPicked,
    onSave,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [isPasting, setPasting] = useState(false);
  const [showsOrigins, setShowsOrigins] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [insist, setInsist] = useState(false);
  const [asksName, setAsksName] = useState(false);
  const isBeside = useSurface() === 'panel';
  const [busy, setBusy] = useState(false);
  const read = withPicked(withChoices(capture, review.chosen), review.picked);

  useEffect(() => {
    // Beside a page in which the user is typing, the form waits to be turned to.
    if (!takesFocus || (isBeside && !document.hasFocus())) return;
    const start = form.current?.querySelector<HTMLElement>('[data-autofocus]');
    (start ?? form.current)?.focus({ preventScroll: true });
  }, [takesFocus, isBeside]);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      // Under find and log the form is still here, and not meant.
      const isAway = form.current?.closest('[hidden]') !== null;
      if (!isSaveKey(event) || event.defaultPrevented || isAway) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const change = (patch: Partial<Review>) => onChange({ ...review, ...patch });

  const typeOver = (field: string, text: string) => {
    if (field === 'note') change({ note: text });
    else if (field === 'about') pick({ about: text });
    else change({ typed: { ...review.typed, [field]: text } });
  };

  /** What was picked takes the place of what was typed before it. */
  function pick(values: Picked, more: Partial<Review> = {}) {
    const typed = { ...review.typed };
    for (const field of REVIEWED_FIELDS) if (field in values) delete typed[field];
    change({ ...more, typed, picked: { ...review.picked, ...values } });
  }

  const textOf = (field: string) => {
    if (field === 'note') return review.note;
    const reviewed = REVIEWED_FIELDS.find((one) => one === field);
    return reviewed ? shown(read, review, reviewed) : (read.person.about ?? '');
  };

  async function save() {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const on = await readWhen(review.remind, today);
      const { draftOf } = await import('../../utils/domain/review-draft');
      const draft = draftOf(read, review, on);
      if (!draft) {
        setAsksName(true);
        form.current?.querySelector<HTMLElement>('.ReviewHead-name textarea')?.focus();
      } else if (review.remind.trim() !== '' && on === null) {
        setInsist(true);
        form.current?.querySelector<HTMLElement>('.FollowUp-words')?.focus();
      } else await onSave(draft);
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      ref={form}
      className="ReviewForm"
      tabIndex={-1}
      aria-label={i18n.t('review.title')}
      aria-keyshortcuts="Enter Control+Enter Meta+Enter"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <ReviewHead
        avatarId={avatarId}
        capture={read}
        review={review}
        asksName={asksName}
        onType={typeOver}
      />
      <div className="ReviewForm-from">
        <span>{i18n.t('review.from', { site: isolate(capture.site) })}</span>
        <IconButton
          icon="info"
          label={i18n.t('review.origins')}
          aria-expanded={showsOrigins}
          aria-controls={`${id}-origins`}
          onClick={() => startTransition(() => setShowsOrigins(!showsOrigins))}
        />
        {(onPick || !isPasting) && (
          <div className="ReviewForm-ways">
            {onPick && (
              <Button small look="quiet" onClick={onPick}>
                {i18n.t('pick.open')}
              </Button>
            )}
            {!isPasting && (
              <Button small look="quiet" onClick={() => startTransition(() => setPasting(true))}>
                {i18n.t('paste.short')}
              </Button>
            )}
          </div>
        )}
      </div>
      <div id={`${id}-origins`} hidden={!showsOrigins}>
        <Suspense>
          {showsOrigins && (
            <Origins
              capture={read}
              onChoose={(field, value) => {
                const { [field]: _typed, ...typed } = review.typed;
                const { [field]: _picked, ...picked } = review.picked;
                change({ typed, picked, chosen: { ...review.chosen, [field]: value } });
              }}
            />
          )}
        </Suspense>
      </div>
      <Suspense>
        {isPasting && (
          <PasteBox
            onFill={({ note, nickname: _, honorificPrefix: __, ...values }) =>
              pick(values, note ? { note: [review.note, note].filter(Boolean).join('\n') } : {})
            }
            onClose={() => {
              setPasting(false);
              form.current?.focus();
            }}
          />
        )}
        {isPicking && (
          <LinePicker
            address={capture.address}
            value={textOf}
            onPick={pick}
            onType={typeOver}
            onClose={() => {
              onPicked();
              form.current?.focus();
            }}
          />
        )}
      </Suspense>
      <TextArea
        label={i18n.t('review.why')}
        hideLabel
        placeholder={i18n.t('review.whyOptional')}
        rows={2}
        value={review.note}
        onChange={(note) => change({ note })}
      />
      <Ties review={review} onChange={change} />
      <FollowUpWords
        words={review.remind}
        today={today}
        insist={insist}
        onChange={(remind) => change({ remind })}
      />
      <div className="Pair">
        <NativeSelect
          label={i18n.t('review.status')}
          value={review.status}
          choices={OUTREACH_STATUSES.map((value) => ({ value, label: statusWords(value) }))}
          onChange={(status) => change({ status })}
        />
        <TagsOfPerson value={review.tags} onChange={(tags) => change({ tags })} />
      </div>
      {trouble !== null && <Banner tone="danger" title={errorWords(trouble)} />}
      <div className="ReviewForm-save">
        <span className="ReviewForm-keys">
          {i18n.t('review.saveAnywhere', { key: modifierKey() })}
        </span>
        <Button look="primary" type="submit" busy={busy}>
          {i18n.t('review.save')}{' '}
          <span className="Keys" aria-hidden="true">
            ⏎
          </span>
        </Button>
      </div>
    </form>
  );
}
