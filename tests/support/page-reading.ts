/** Runs in a page of the extension: reads a tab as the popup does, and asks the notes whom of its rows they know. */
import type { CaptureResult } from '../../utils/domain/capture-result';
import { knownRows } from '../../utils/services/known-rows';
import { readActiveTab } from '../../utils/services/read-page';
import { ready } from './ready';

export interface PageReading {
  capture: CaptureResult;
  /** Whether each row's person is surely kept. */
  known: boolean[];
}

/** @public called by its name inside the page. */
export async function readPage(tabId: number): Promise<PageReading> {
  const capture = await readActiveTab(tabId);
  if (capture.rows.length === 0) return { capture, known: [] };
  const kith = await ready();
  const marks = await knownRows(kith, capture);
  kith.db.close();
  return { capture, known: marks.map(({ state }) => state === 'known') };
}
