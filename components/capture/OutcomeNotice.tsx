/** What the page allowed, in words, and what to do about it. A page that was read whole says nothing. */
import { i18n } from '#i18n';
import type { CaptureResult, Outcome } from '../../utils/domain/capture-result';
import { fieldWords } from '../people/field-words';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { offersToPick } from './offers-to-pick';

type Told = Exclude<Outcome, 'ok'>;

const WORDS = {
  partial: ['outcome.partial', 'outcome.partialDo'],
  degraded: ['outcome.degraded', 'outcome.degradedDo'],
  ambiguous: ['outcome.ambiguous', 'outcome.ambiguousDo'],
  self: ['outcome.self', 'outcome.selfDo'],
  'not-ready': ['outcome.notReady', 'outcome.notReadyDo'],
  wall: ['outcome.wall', 'outcome.wallDo'],
  list: ['outcome.list', 'outcome.listDo'],
  'not-a-person': ['outcome.notAPerson', 'outcome.notAPersonDo'],
  unsupported: ['outcome.unsupported', 'outcome.unsupportedDo'],
} as const satisfies Record<Told, readonly [string, string]>;

/** Where the page may answer better a moment later, or after the user did something there. */
const READ_AGAIN: readonly Outcome[] = [
  'partial',
  'degraded',
  'ambiguous',
  'not-ready',
  'wall',
  'list',
];

/** Nothing is wrong: an offer, not a warning. */
const CALM: readonly Outcome[] = ['partial', 'self', 'list', 'unsupported'];

interface Props {
  capture: CaptureResult;
  /** Shows the page's lines; null where they are shown, or there are none. */
  onPick: (() => void) | null;
  onReadAgain: () => void;
  isReading: boolean;
}

export function OutcomeNotice({ capture, onPick, onReadAgain, isReading }: Props) {
  const { outcome, cut, rows } = capture;
  // Where there are people to pick from, they are shown instead.
  if (outcome === 'ok' || (outcome === 'list' && rows.length > 0)) return null;
  const [title, what] = WORDS[outcome];
  const isCut = outcome === 'partial' && cut.length > 0;
  return (
    <Banner
      tone={CALM.includes(outcome) ? 'calm' : 'notice'}
      title={i18n.t(title)}
      actions={
        <>
          {onPick && offersToPick(capture) && (
            <Button small onClick={onPick}>
              {i18n.t('pick.open')}
            </Button>
          )}
          {READ_AGAIN.includes(outcome) && (
            <Button small busy={isReading} onClick={onReadAgain}>
              {i18n.t('outcome.readAgain')}
            </Button>
          )}
        </>
      }
    >
      {isCut ? i18n.t('outcome.cut', { fields: cut.map(fieldWords).join(', ') }) : i18n.t(what)}
    </Banner>
  );
}
