/**
 * The other sites Kith reads by recipe (LinkedIn and networks.ts apart), in order. The order matters only where two claim
 * one host, and then the narrower stands first. docs/sites.md says what is read of each.
 */
import { ALUMNI_PLATFORMS } from './alumni-platforms/site';
import { DOXIMITY } from './doximity/site';
import { ORCID } from './orcid/site';
import { PAGE_DATA } from './page-data/site';
import { PRETALX } from './pretalx/site';
import type { Site } from './recipe';
import { RESEARCHGATE } from './researchgate/site';
import { SCHED } from './sched/site';
import { SCHOLAR } from './scholar/site';
import { SESSIONIZE, SESSIONIZE_EMBED } from './sessionize/site';
import { XING } from './xing/site';

export const SITES: readonly Site[] = [
  SCHOLAR,
  ORCID,
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
