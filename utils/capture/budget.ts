/**
 * How long reading one page may take. All pages of an extension share a process, so one made to be slow
 * would freeze every window of Kith; whatever loops over what a page holds asks here and stops.
 */

/** Milliseconds: twenty times what a large page takes, and what a person waits without wondering. */
const MOST = 700;

export class Budget {
  private readonly end: number;
  private spent = false;

  /** @param now - milliseconds from any fixed moment. */
  constructor(private readonly now: () => number) {
    this.end = now() + MOST;
  }

  /** Time to stop, with what there is; once true it stays so. */
  get isSpent(): boolean {
    this.spent ||= this.now() >= this.end;
    return this.spent;
  }
}
