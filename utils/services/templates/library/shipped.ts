/** What a template that comes with Kith says of itself. */
import type { Occasion } from '../../../domain/items/gratitude-note';
import type { Channel, Length, Purpose, Tone } from '../../../domain/message';

/** What a letter of thanks is on; `update` tells, later, what came of it. */
export type LetterOccasion = Occasion | 'update';

export interface ShippedTemplate {
  /** `kith:advice/warm/short`. A draft names it, so it never changes once released. */
  id: string;
  purpose: Purpose;
  channel: Channel;
  tone: Tone;
  length: Length;
  /** Of thanks for one thing alone; absent for a letter that fits any. */
  occasion?: LetterOccasion;
  name: string;
  /** One line on when it is the right one. */
  use: string;
  /** Liquid; empty for channels without a subject. */
  subject: string;
  /** Liquid. */
  text: string;
}

/** A version of a purpose's letter, as the library files write it. */
export interface Version {
  occasion?: LetterOccasion;
  tone: Tone;
  length: Length;
  /** Where it differs from the purpose's. */
  channel?: Channel;
  use: string;
  subject?: string;
  text: string;
}

/**
 * Makes the templates of one purpose.
 *
 * @param channel - of the versions that name none.
 */
export function letters(
  purpose: Purpose,
  name: string,
  channel: Channel,
  versions: readonly Version[],
): ShippedTemplate[] {
  return versions.map((version) => ({
    ...version,
    id: `kith:${[purpose, version.occasion].filter(Boolean).join('/')}/${version.tone}/${version.length}`,
    purpose,
    name,
    channel: version.channel ?? channel,
    subject: version.subject ?? '',
    text: version.text.trim(),
  }));
}
