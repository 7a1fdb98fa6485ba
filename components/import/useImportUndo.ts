/** Takes a whole import back, and says how far that is. */
import { useState } from 'react';
import type { ImportJob } from '../../utils/domain/import-job';
import { undoImport } from '../../utils/services/import/undo-import';
import { useKith } from '../hooks/KithProvider';
import { errorWords } from '../ui/error-words';

export interface ImportUndo {
  isUnderWay: boolean;
  /** So many values stay, because they were changed since; null where nobody knows. */
  left: number | null;
  trouble: string | null;
  start(): void;
}

export function useImportUndo({ id }: ImportJob): ImportUndo {
  const kith = useKith();
  const [isUnderWay, setUnderWay] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async () => {
    setUnderWay(true);
    setTrouble(null);
    try {
      setLeft((await undoImport(kith, id)).left);
    } catch (error) {
      setTrouble(errorWords(error));
    }
    setUnderWay(false);
  };
  return { isUnderWay, left, trouble, start: () => void take() };
}
