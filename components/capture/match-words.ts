/** Why somebody kept may be meant by a page, in words; it stands under the question. */
import { i18n } from '#i18n';
import type { MatchReason } from '../../utils/domain/match-reason';
import type { Match } from '../../utils/services/known';
import { isolate } from '../ui/isolate';

const PLAIN = {
  'each-other': 'popup.whyEachOther',
  'taken-over': 'popup.whyTakenOver',
  'links-here': 'popup.whyLinksHere',
  address: 'popup.whyAddress',
} as const satisfies Partial<Record<MatchReason, string>>;

const WITH_KEY = {
  'links-there': 'popup.whyLinksThere',
  'both-name': 'popup.whyBothName',
  email: 'popup.whyEmail',
} as const satisfies Partial<Record<MatchReason, string>>;

const has = <T extends object>(words: T, why: PropertyKey): why is keyof T => why in words;

/** @returns "This page links to a profile of theirs: mara-okafor." Null for what needs no reason. */
export function matchWords({ why, by }: Pick<Match, 'why' | 'by'>): string | null {
  if (has(PLAIN, why)) return i18n.t(PLAIN[why]);
  if (!has(WITH_KEY, why)) return null;
  return i18n.t(WITH_KEY[why], { key: isolate(by.slice(by.indexOf(':') + 1)) });
}
