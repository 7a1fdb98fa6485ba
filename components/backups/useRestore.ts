/** A restore step by step: a backup is chosen, opened, looked at, and brought in. Nothing is written before the last. */
import { useEffect, useRef, useState } from 'react';
import { BackupError } from '../../utils/domain/file-errors';
import { isoTime } from '../../utils/domain/iso-time';
import {
  type BackupSource,
  type OpenedBackup,
  openBackup,
  snapshotsHere,
} from '../../utils/services/backup/open-backup';
import { previewRestore, type RestorePreview } from '../../utils/services/backup/preview-restore';
import { type RestoreMode, restoreBackup } from '../../utils/services/backup/restore-backup';
import type { Kith } from '../../utils/services/kith';
import { errorWords } from '../ui/error-words';

/** Where it stands. What was chosen stays through every trouble. */
export interface RestoreState {
  source: BackupSource | null;
  /** Only its passphrase opens it. */
  isSealed: boolean;
  opened: OpenedBackup | null;
  mode: RestoreMode;
  preview: RestorePreview | null;
  step: 'choose' | 'opening' | 'look' | 'restoring' | 'done';
  /** From 0 to 1, while it is brought in. */
  progress: number;
  /** How many entries came or changed. */
  differing: number;
  /** The snapshot from just before it was brought in; null where none could be taken. */
  before: number | null;
  trouble: string | null;
}

const START: RestoreState = {
  source: null,
  isSealed: false,
  opened: null,
  mode: 'merge',
  preview: null,
  step: 'choose',
  progress: 0,
  differing: 0,
  before: null,
  trouble: null,
};

/** @param first - opened at once; null where one is to be chosen. */
export function useRestore(kith: Kith, first: File | null = null) {
  const [state, setState] = useState(START);
  const set = (part: Partial<RestoreState>) => setState((before) => ({ ...before, ...part }));
  const { opened, mode, step } = state;

  // The preview follows the way that is chosen.
  useEffect(() => {
    if (opened === null || step !== 'look') return;
    let isWanted = true;
    const set = (part: Partial<RestoreState>) =>
      isWanted && setState((before) => ({ ...before, ...part }));
    set({ preview: null });
    previewRestore(kith, opened.backup, mode).then(
      (preview) => set({ preview, trouble: null }),
      (error) => set({ trouble: errorWords(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [kith, opened, mode, step]);

  const open = async (source: BackupSource, passphrase?: string) => {
    // A snapshot is there to go back to; a file may be of another computer.
    const mode = typeof source === 'number' ? 'exact' : 'merge';
    if (passphrase === undefined) setState({ ...START, source, mode, step: 'opening' });
    else set({ step: 'opening', trouble: null });
    try {
      set({ opened: await openBackup(source, passphrase), step: 'look' });
    } catch (error) {
      const asks = error instanceof BackupError && error.problem === 'encrypted';
      set({
        step: 'choose',
        trouble: asks ? null : errorWords(error),
        ...(asks && { isSealed: true }),
      });
    }
  };

  const begin = useRef(open);
  useEffect(() => {
    if (first !== null) void begin.current(first);
  }, [first]);

  return {
    state,
    choose: (source: BackupSource) => void open(source),
    unseal: (passphrase: string) => {
      if (state.source !== null) void open(state.source, passphrase);
    },
    takeMode: (mode: RestoreMode) => set({ mode }),
    startAgain: () => setState(START),
    restore: async () => {
      if (opened === null) return;
      set({ step: 'restoring', progress: 0, trouble: null });
      const begun = isoTime(kith.now());
      try {
        const onProgress = (progress: number) => set({ progress });
        const differing = await restoreBackup(kith, opened.backup, { mode, onProgress });
        set({ step: 'done', differing, before: await snapshotSince(begun) });
      } catch (error) {
        set({ step: 'look', trouble: errorWords(error) });
      }
    },
  };
}

/** The latest, if it is no older; what cannot be read now is on the list of all. */
async function snapshotSince(begun: string): Promise<number | null> {
  const [latest] = await snapshotsHere().catch(() => []);
  return latest && latest.at >= begun ? latest.id : null;
}
