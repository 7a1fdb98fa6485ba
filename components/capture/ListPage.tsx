/** A page of several people: the one who is picked becomes the form's, found again if kept already. */
import { lazy, startTransition, useState } from 'react';
import type { CapturedRow, CaptureResult } from '../../utils/domain/capture-result';
import { captureOfRow } from '../../utils/domain/review';
import { findKnown } from '../../utils/services/known';
import { useKithLater } from '../hooks/KithProvider';
import type { Look } from './look';
import { MaybeKnown } from './MaybeKnown';
import { PickFromList } from './PickFromList';
import { ReviewPerson } from './ReviewPerson';

const KnownPerson = lazy(() =>
  import('./KnownPerson').then(({ KnownPerson }) => ({ default: KnownPerson })),
);

interface Props {
  capture: CaptureResult;
  onReadAgain: () => void;
  isReading: boolean;
}

type Picked = Pick<Look, 'capture' | 'known'>;

export function ListPage({ capture, ...reading }: Props) {
  const whenOpen = useKithLater();
  const [picked, setPicked] = useState<Picked | null>(null);

  async function pick(row: CapturedRow) {
    const one = captureOfRow(capture, row);
    // As at opening: not to know someone costs a question, and no more.
    const known = await whenOpen()
      .then((kith) => findKnown(kith, one))
      .catch(() => null);
    startTransition(() => setPicked({ capture: one, known }));
  }

  if (picked?.known?.sure) {
    return <KnownPerson id={picked.known.person.id} capture={picked.capture} />;
  }
  if (picked?.known) {
    return <MaybeKnown person={picked.known.person} capture={picked.capture} {...reading} />;
  }
  const form = picked?.capture ?? capture;
  const isOpen = picked === null && capture.rows.length > 0;
  return (
    <>
      {isOpen && <PickFromList rows={capture.rows} onPick={(row) => void pick(row)} />}
      <ReviewPerson key={form.address} capture={form} takesFocus={!isOpen} {...reading} />
    </>
  );
}
