/** A page of several people: they are ticked and saved together, or looked at one by one. */
import { lazy, startTransition, useState } from 'react';
import { i18n } from '#i18n';
import type { CapturedRow, CaptureResult } from '../../utils/domain/capture-result';
import { captureOfRow } from '../../utils/domain/row-capture';
import { knownRows, type RowMark } from '../../utils/services/known-rows';
import { useIsOpen, useKithLater } from '../hooks/KithProvider';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { MaybeKnown } from './MaybeKnown';
import { PickFromList } from './PickFromList';
import { ReviewPerson } from './ReviewPerson';
import './ListPage.css';

const KnownPerson = lazy(() =>
  import('./KnownPerson').then(({ KnownPerson }) => ({ default: KnownPerson })),
);

interface Props {
  capture: CaptureResult;
  onReadAgain: () => void;
  isReading: boolean;
}

/** Who is looked at, and what is known of them. */
interface Alone {
  capture: CaptureResult;
  mark: RowMark;
}

/** The list stays where it is under the one who is looked at, with its ticks. */
export function ListPage({ capture, ...reading }: Props) {
  const whenOpen = useKithLater();
  const [alone, setAlone] = useState<Alone | null>(null);

  async function open(row: CapturedRow) {
    const at = capture.rows.indexOf(row);
    // As at opening: not to know someone costs a question, and no more.
    const marks = await whenOpen()
      .then((kith) => knownRows(kith, capture))
      .catch(() => []);
    const one = { capture: captureOfRow(capture, row), mark: marks[at] ?? { state: 'new' } };
    startTransition(() => setAlone(one));
  }

  if (capture.rows.length === 0) return <ReviewPerson capture={capture} {...reading} />;
  return (
    <>
      <div className="ListPage" hidden={alone !== null}>
        <PickFromList
          capture={capture}
          onOpen={(row) => void open(row)}
          onByHand={() => setAlone({ capture, mark: { state: 'new' } })}
        />
      </div>
      {alone && (
        <div className="ListPage">
          <Button small look="quiet" className="ListPage-back" onClick={() => setAlone(null)}>
            <Icon name="back" mirrored /> {i18n.t('picks.back')}
          </Button>
          <One {...alone} {...reading} />
        </div>
      )}
    </>
  );
}

function One({ capture, mark, ...reading }: Alone & Omit<Props, 'capture'>) {
  const isOpen = useIsOpen();
  if (mark.state === 'known' && isOpen) return <KnownPerson id={mark.who.id} capture={capture} />;
  if (mark.state === 'maybe')
    return <MaybeKnown person={mark.who} capture={capture} {...reading} />;
  return <ReviewPerson capture={capture} {...reading} />;
}
