/** The invented profile of `npm start`, for tests too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export const SAMPLE_ADDRESS = 'https://www.linkedin.com/in/mara-okafor/';
const SAMPLE_PROFILE = readFileSync(join(ROOT, 'scripts/sample-profile.html'), 'utf8');

/** A site that has nothing but the sample profile, changed by `change` if given. */
export function sampleSite(change: (html: string) => string = (html) => html) {
  return (address: URL) => (address.href === SAMPLE_ADDRESS ? change(SAMPLE_PROFILE) : undefined);
}
