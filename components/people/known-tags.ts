/** The tags used before. Everyone is read for them, so this is loaded only when someone starts on a tag. */
import type { Kith } from '../../utils/services/kith';
import { readRoster } from '../../utils/services/roster';
import { tagsOf } from './people-filter';

const OFFERED = 50;

/** @returns the most used first. */
export async function knownTags(kith: Kith): Promise<string[]> {
  return tagsOf(await readRoster(kith)).slice(0, OFFERED);
}
