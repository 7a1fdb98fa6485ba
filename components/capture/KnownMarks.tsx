/** Watches who of a list is kept, in whatever tab they are saved. Shows nothing itself. */
import { useEffect } from 'react';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { knownRows, type RowMark } from '../../utils/services/known-rows';
import { useLive } from '../hooks/useLive';

interface Props {
  capture: CaptureResult;
  /** One mark a row, in their order. */
  onMarks: (marks: readonly RowMark[]) => void;
}

export function KnownMarks({ capture, onMarks }: Props) {
  const marks = useLive((kith) => knownRows(kith, capture), [capture]);
  useEffect(() => {
    if (marks) onMarks(marks);
  }, [marks, onMarks]);
  return null;
}
