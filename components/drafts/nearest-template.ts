/** Which text comes closest to what was chosen from the menus. Pure. */
import { type Channel, LENGTHS, type Length, type Tone } from '../../utils/domain/message';

interface Kind {
  channel: Channel;
  tone: Tone;
  length: Length;
  /** What it is on; absent for a letter that fits any. */
  occasion?: string;
}

/** What was chosen just now weighs more than all that stood before. */
const CHOSEN = 100;

/**
 * @param wish - how the message should go out and sound.
 * @param chosen - the part of it that the user has just chosen.
 * @returns `undefined` where there are no templates.
 */
export function nearestTemplate<T extends Kind>(
  templates: readonly T[],
  wish: Kind,
  chosen?: keyof Kind,
): T | undefined {
  const farFrom = (one: T) =>
    (chosen !== undefined && one[chosen] !== wish[chosen] ? CHOSEN : 0) +
    (one.occasion === wish.occasion ? 0 : 16) +
    (one.channel === wish.channel ? 0 : 8) +
    (one.tone === wish.tone ? 0 : 4) +
    Math.abs(LENGTHS.indexOf(one.length) - LENGTHS.indexOf(wish.length));
  return templates.toSorted((a, b) => farFrom(a) - farFrom(b))[0];
}
