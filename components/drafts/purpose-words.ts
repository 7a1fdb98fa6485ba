/** What a message is for, how it goes out and how it sounds, in the user's words. */
import { i18n } from '#i18n';
import type { Channel, Length, Purpose, Tone } from '../../utils/domain/message';

const PURPOSE_KEYS = {
  'connection-note': 'purpose.connectionNote',
  'alumni-introduction': 'purpose.alumniIntroduction',
  'informational-interview': 'purpose.informationalInterview',
  advice: 'purpose.advice',
  'ask-introduction': 'purpose.askIntroduction',
  'follow-up-once': 'purpose.followUpOnce',
  'follow-up-twice': 'purpose.followUpTwice',
  'after-meeting': 'purpose.afterMeeting',
  'after-event': 'purpose.afterEvent',
  reconnect: 'purpose.reconnect',
  congratulation: 'purpose.congratulation',
  decline: 'purpose.decline',
  'mentorship-proposal': 'purpose.mentorshipProposal',
  feedback: 'purpose.feedback',
  reference: 'purpose.reference',
  'thank-you': 'purpose.thankYou',
  other: 'purpose.other',
} as const satisfies Record<Purpose, string>;

const CHANNEL_KEYS = {
  'connection-note': 'channel.connectionNote',
  'linkedin-message': 'channel.linkedinMessage',
  inmail: 'channel.inmail',
  email: 'channel.email',
  message: 'channel.message',
} as const satisfies Record<Channel, string>;

const TONE_KEYS = {
  warm: 'tone.warm',
  plain: 'tone.plain',
  formal: 'tone.formal',
} as const satisfies Record<Tone, string>;

const LENGTH_KEYS = {
  short: 'length.short',
  medium: 'length.medium',
  long: 'length.long',
} as const satisfies Record<Length, string>;

/** @returns with a capital: "Ask for advice"; a value of a newer version as it is. */
export function purposeWords(purpose: Purpose): string {
  return Object.hasOwn(PURPOSE_KEYS, purpose) ? i18n.t(PURPOSE_KEYS[purpose]) : purpose;
}

/** @returns with a capital: "Connection note". */
export function channelWords(channel: Channel): string {
  return Object.hasOwn(CHANNEL_KEYS, channel) ? i18n.t(CHANNEL_KEYS[channel]) : channel;
}

/** @returns with a capital: "Warm". */
export function toneWords(tone: Tone): string {
  return Object.hasOwn(TONE_KEYS, tone) ? i18n.t(TONE_KEYS[tone]) : tone;
}

/** @returns with a capital: "Short". */
export function lengthWords(length: Length): string {
  return Object.hasOwn(LENGTH_KEYS, length) ? i18n.t(LENGTH_KEYS[length]) : length;
}
