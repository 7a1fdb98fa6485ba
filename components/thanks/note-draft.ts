/** A note of thanks while it is written: what the user has decided of it so far. */
import {
  GRATITUDE_NOTE,
  type GratitudeNote,
  OCCASIONS,
  type Occasion,
} from '../../utils/domain/items/gratitude-note';
import type { NoteInput } from '../../utils/services/gratitude';
import { itemFieldWords } from '../../utils/services/item-words';
import type { AnyTemplate } from '../../utils/services/templates';
import { fieldName } from '../../utils/services/templates/field-help';
import type { RenderedPart } from '../../utils/services/templates/fields';
import { rewritten } from '../drafts/box-text';
import { nearestTemplate } from '../drafts/nearest-template';
import { sourceOf } from '../drafts/source-of';

export type NoteChannel = NonNullable<GratitudeNote['channel']>;

export interface NoteDraft {
  kind: GratitudeNote['kind'];
  occasion: Occasion;
  what: string;
  impact: string;
  /** Liquid: the letter's, or what was made of it. */
  source: string;
  /** Which letter it began with; null for an empty page, or words kept from before. */
  templateId: string | null;
  channel: NoteChannel;
  aboutIds: string[];
  confidential: boolean;
}

/** What is said aloud needs no letter. */
export function isSpoken(channel: NoteChannel): boolean {
  return channel === 'call' || channel === 'in-person';
}

/** What a field is called in a note: its two answers ask something else than those of other letters. */
export function noteFieldName(field: string): string {
  if (field === 'why') return itemFieldWords('gratitude', 'what');
  return field === 'goal' ? itemFieldWords('gratitude', 'impact') : fieldName(field);
}

/** Whether what was kept is a draft of a note. */
export function isNoteDraft(value: unknown): value is NoteDraft {
  const { kind, occasion, channel, templateId, aboutIds, confidential, ...texts } = Object(
    value ?? {},
  ) as Partial<NoteDraft>;
  return (
    GRATITUDE_NOTE.kind.of.some((one) => one === kind) &&
    OCCASIONS.some((one) => one === occasion) &&
    GRATITUDE_NOTE.channel.of.some((one) => one === channel) &&
    (templateId === null || typeof templateId === 'string') &&
    Array.isArray(aboutIds) &&
    typeof confidential === 'boolean' &&
    [texts.what, texts.impact, texts.source].every((one) => typeof one === 'string')
  );
}

/** The letter that fits what a note is on. */
export function letterFor(
  templates: readonly AnyTemplate[],
  { kind, occasion, channel }: Pick<NoteDraft, 'kind' | 'occasion' | 'channel'>,
): AnyTemplate | undefined {
  const isMail = channel === 'email';
  return nearestTemplate(
    templates.filter(({ own }) => !own),
    {
      channel: isMail ? 'email' : 'message',
      tone: 'warm',
      length: isMail ? 'medium' : 'short',
      occasion: kind === 'impact-update' ? 'update' : occasion,
    },
  );
}

/** @returns the draft with another letter in it. */
export function withLetter(draft: NoteDraft, template: AnyTemplate | undefined): NoteDraft {
  return { ...draft, source: template?.text ?? '', templateId: template?.id ?? null };
}

/** Fields that may still be open in words that were kept. */
const OPEN_FIELDS: readonly RenderedPart[] = [
  { kind: 'missing', text: '', field: 'why', output: 'why | clause' },
  { kind: 'missing', text: '', field: 'goal', output: 'goal | clause' },
  { kind: 'missing', text: '', field: 'me.name', output: 'me.name' },
  { kind: 'missing', text: '', field: 'me.first', output: 'me.first' },
];

/** @returns Liquid for words that were kept; what was missing in them is missing still, and is never sent. */
export function sourceOfKept(text: string): string {
  return sourceOf(rewritten(OPEN_FIELDS, text, noteFieldName), {});
}

/** @param text - the letter as it reads. */
export function noteInput(personId: string, draft: NoteDraft, text: string): NoteInput {
  const { source: _source, templateId: _templateId, ...values } = draft;
  return { ...values, personId, text };
}
