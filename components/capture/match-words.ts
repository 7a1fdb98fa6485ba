/** Why somebody kept may be meant by a page, in words; it stands under the question. */
import { i18n } from '#i18n';
import type { MatchReason } from '../../utils/domain/match-reason';
import type { Match } from '../../utils/services/known';
import { isolate } from '../ui/isolate';

const KEYS = {
  'each-other': 'popup.whyEachOther',
  'taken-over': 'popup.whyTakenOver',
  'links-here': 'popup.whyLinksHere',
  'links-there': 'popup.whyLinksThere',
  'both-name': 'popup.whyBothName',
  email: 'popup.whyEmail',
  address: 'popup.whyAddress',
} as const satisfies Partial<Record<MatchReason, string>>;

/** @returns "This page links to a profile of theirs: mara-okafor." Null for what needs no reason. */
export function matchWords({ why, by }: Pick<Match, 'why' | 'by'>): string | null {
  if (!(why in KEYS)) return null;
  const key = isolate(by.slice(by.indexOf(':') + 1));
  return i18n.t(KEYS[why as keyof typeof KEYS], { key });
}
