/** What a message is for and how it goes out: shared by drafts and templates. */

export const CHANNELS = [
  'connection-note',
  'linkedin-message',
  'inmail',
  'email',
  'message',
] as const;
/** `message` is any other way: a text, a forum, a chat. */
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = [
  'connection-note',
  'alumni-introduction',
  'informational-interview',
  'advice',
  'ask-introduction',
  'follow-up-once',
  'follow-up-twice',
  'after-meeting',
  'after-event',
  'reconnect',
  'congratulation',
  'decline',
  'mentorship-proposal',
  'feedback',
  'reference',
  'thank-you',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const TONES = ['warm', 'plain', 'formal'] as const;
export type Tone = (typeof TONES)[number];

export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];
