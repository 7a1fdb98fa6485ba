/** All that the popup must know before it shows anything: who is on the page, and whether they are kept. */
import type { CaptureResult } from '../../utils/domain/capture-result';
import { isWebPage } from '../../utils/domain/web-page';
import type { Kith, Opening } from '../../utils/services/kith';
import type { Match } from '../../utils/services/known';
import type { ProvedMerge } from '../../utils/services/merge-proved';
import { isSurelyNew } from '../../utils/services/surely-new';

export interface Look {
  /** How opening the notes ended; null while the form for somebody new did not wait for it. */
  opened: Opening | null;
  capture: CaptureResult;
  /** Whom of the people kept the page is about; null also where the database cannot say. */
  known: (Match & { learned?: Promise<ProvedMerge | null> }) | null;
}

/** What is shown without a page loads while the notes open. */
async function openBeside(open: () => Promise<Opening>): Promise<Opening> {
  const parts = [import('./TodayFive'), import('./DueCount'), import('../find/QuickFind')];
  const [opened] = await Promise.all([open(), ...parts]);
  return opened;
}

async function whoIsOn(capture: CaptureResult, kith: Kith): Promise<Match | null> {
  const { findKnown } = await import('../../utils/services/known');
  return findKnown(kith, capture);
}

/** Nobody waits for it, and the next look learns what this one could not. */
async function learnFrom(capture: CaptureResult, kith: Kith): Promise<ProvedMerge | null> {
  try {
    const { learn } = await import('../../utils/services/learn');
    return await learn(kith, capture);
  } catch {
    return null;
  }
}

/**
 * Looks at the page, and opens the notes unless the page is about somebody new.
 *
 * @param open - opens the notes, or gives how that ended already.
 */
export async function look(
  open: () => Promise<Opening>,
  reading: Promise<CaptureResult>,
  isNew: (capture: CaptureResult) => Promise<boolean> = isSurelyNew,
): Promise<Look> {
  const capture = await reading;
  const hasPage = isWebPage(capture.address);
  if (hasPage && (await isNew(capture))) return { opened: null, capture, known: null };
  const opened = await (hasPage ? open() : openBeside(open));
  const canRead = opened.state === 'ready' || opened.state === 'newer';
  if (!canRead || !hasPage) return { opened, capture, known: null };
  // The people of a list are looked for by themselves.
  if (capture.rows.length > 0) return { opened, capture, known: null };
  // Not to know someone costs a question; not to show the form would cost the person.
  const known = await whoIsOn(capture, opened.kith).catch(() => null);
  const learned = known ? { ...known, learned: learnFrom(capture, opened.kith) } : null;
  return { opened, capture, known: learned };
}
