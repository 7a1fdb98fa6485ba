/**
 * The sites Kith reads by recipe besides LinkedIn, in order. The order matters only where two claim
 * one host, and then the narrower stands first. docs/sites.md says what is read of each.
 */
import { ALUMNI_PLATFORMS } from './alumni-platforms/site';
import { BLUESKY } from './bluesky/site';
import { DOXIMITY } from './doximity/site';
import { GITHUB } from './github/site';
import { GITLAB } from './gitlab/site';
import { MASTODON } from './mastodon/site';
import { ORCID } from './orcid/site';
import { PAGE_DATA } from './page-data/site';
import { PRETALX } from './pretalx/site';
import type { Site } from './recipe';
import { RESEARCHGATE } from './researchgate/site';
import { SCHED } from './sched/site';
import { SCHOLAR } from './scholar/site';
import { SESSIONIZE, SESSIONIZE_EMBED } from './sessionize/site';
import { STACK_OVERFLOW } from './stackoverflow/site';
import { X } from './x/site';
import { XING } from './xing/site';

export const SITES: readonly Site[] = [
  GITHUB,
  GITLAB,
  MASTODON,
  X,
  BLUESKY,
  SCHOLAR,
  ORCID,
  STACK_OVERFLOW,
  RESEARCHGATE,
  XING,
  SESSIONIZE,
  SESSIONIZE_EMBED,
  PRETALX,
  SCHED,
  DOXIMITY,
  ...PAGE_DATA,
  ...ALUMNI_PLATFORMS,
];
