/** How much a channel takes. LinkedIn's are what its forms accepted in 2026; the user may set others. */
import type { Channel } from './message';

export interface ChannelLimit {
  /** The most characters of the text; null for no limit worth telling. */
  text: number | null;
  /** The most of the subject; null for a channel without one, or without a limit. */
  subject: number | null;
}

const NONE: ChannelLimit = { text: null, subject: null };

/** A connection note is 300 with Premium: the user says so in Settings. */
export const CHANNEL_LIMITS: Record<Channel, ChannelLimit> = {
  'connection-note': { text: 200, subject: null },
  'linkedin-message': { text: 8_000, subject: null },
  inmail: { text: 1_900, subject: 200 },
  email: NONE,
  message: NONE,
};

/** The channels whose message has a subject. */
export const WITH_SUBJECT: readonly Channel[] = ['email', 'inmail'];

/**
 * @param own - the user's own limits of text by channel (`preferences.limits`).
 */
export function limitOf(channel: Channel, own: Readonly<Record<string, number>>): ChannelLimit {
  const limit = CHANNEL_LIMITS[channel];
  const text = Object.hasOwn(own, channel) ? own[channel] : undefined;
  return text !== undefined && text > 0 ? { ...limit, text } : limit;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many characters a reader sees: an emoji or a letter with its accents is one. */
export function graphemes(text: string): number {
  return Array.from(segmenter.segment(text)).length;
}

/**
 * Whether a text that fits as a reader counts may be refused all the same: HTML has forms count UTF-16 units, of
 * which an emoji takes two or more, and LinkedIn does not say how it counts.
 */
export function mayBeCountedLonger(text: string, limit: number): boolean {
  return graphemes(text) <= limit && text.length > limit;
}
