/**
 * The sites Kith reads by recipe besides LinkedIn, in order. The order matters only where two claim
 * one host, and then the narrower stands first.
 */
import { GITHUB } from './github/site';
import type { Site } from './recipe';

export const SITES: readonly Site[] = [GITHUB];
