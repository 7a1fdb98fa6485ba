/**
 * What the tabs tell each other of an import: how far it is, and that it is to stop. The database says it too,
 * but to nobody for as long as lot is written after lot: a live read waits for a moment without writing.
 */
import { useEffect, useState } from 'react';

export interface Progress {
  done: number;
  /** 0 while the files are read. */
  total: number;
}

type Told = 'stop' | Progress;

/** One end of an import's channel; it hears every other end, in this page too. */
export class ImportChannel {
  readonly #channel: BroadcastChannel;

  constructor(id: string, heard: (told: Told) => void = () => {}) {
    this.#channel = new BroadcastChannel(`kith-import ${id}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => heard(data);
  }

  tell(told: Told): void {
    this.#channel.postMessage(told);
  }

  close(): void {
    this.#channel.close();
  }
}

/** @returns how far it is, as the tab that works on it says; null while none has. */
export function useProgress(id: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    const channel = new ImportChannel(id, (told) => told !== 'stop' && setProgress(told));
    return () => channel.close();
  }, [id]);
  return progress;
}
