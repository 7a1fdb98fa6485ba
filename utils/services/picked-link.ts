/** Somebody to whom a link of the page leads. Nothing is requested: the page itself and the link are all there is. */
import { linkKey, normaliseLink } from '../capture/text/links';
import { readName } from '../capture/text/names';
import type { CaptureResult } from '../domain/capture-result';
import type { LinkPick } from '../domain/menu-pick';
import { captureOfLink } from '../domain/pick-capture';

/** Longer words, or more of them, are a sentence. */
const NAME_MAX = 60;
const WORDS_MAX = 6;

/** @returns the capture as it is where the link leads nowhere that can be kept. */
export function captureOfPickedLink(capture: CaptureResult, pick: LinkPick): CaptureResult {
  const url = normaliseLink(pick.link);
  if (url === null) return capture;
  const isShort = pick.text.length <= NAME_MAX && pick.text.split(/\s+/).length <= WORDS_MAX;
  const { name } = isShort && !/[\d@/]/.test(pick.text) ? readName(pick.text) : { name: null };
  const site = new URL(url).hostname.replace(/^www\./, '');
  return captureOfLink(capture, { url, key: linkKey(url), name }, site);
}
