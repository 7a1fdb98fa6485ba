/** The first look at the page, with what was picked for it in the context menu. */
import { type Look, look } from '../../components/capture/look';
import { findTab } from '../../utils/platform/page-access';
import { takePick } from '../../utils/services/taken-pick';
import { open } from './notes';
import { surroundings } from './surroundings';

/**
 * @param tabId - the active tab when left out.
 */
export async function firstLook(tabId: number | undefined): Promise<Look> {
  const [read, pick] = await Promise.all([readPage(tabId), pickFor(tabId)]);
  if (pick === null) return look(open, Promise.resolve(read));
  if ('link' in pick) {
    const { captureOfPickedLink } = await import('../../utils/services/picked-link');
    return look(open, Promise.resolve(captureOfPickedLink(read, pick)));
  }
  const { withPick } = await import('../../components/capture/picked');
  return withPick(await look(open, Promise.resolve(read)), pick, surroundings);
}

/** Reads the page as it is now. */
export async function readPage(tabId: number | undefined) {
  const { readActiveTab } = await import('../../utils/services/read-page');
  return readActiveTab(tabId);
}

async function pickFor(tabId: number | undefined) {
  const tab = await findTab(tabId).catch(() => null);
  return tab && takePick(tab.id);
}
