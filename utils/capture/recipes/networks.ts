/** The networks Kith reads by recipe besides LinkedIn, in order. docs/sites.md says what is read of each. */
import { BLUESKY } from './bluesky/site';
import { GITHUB } from './github/site';
import { GITLAB } from './gitlab/site';
import { MASTODON } from './mastodon/site';
import type { Site } from './recipe';
import { STACK_OVERFLOW } from './stackoverflow/site';
import { X } from './x/site';

export const NETWORKS: readonly Site[] = [GITHUB, GITLAB, MASTODON, X, BLUESKY, STACK_OVERFLOW];
