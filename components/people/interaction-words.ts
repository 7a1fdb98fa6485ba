/** What happened between two people, in a word. */
import { i18n } from '#i18n';
import type { InteractionKind } from '../../utils/domain/interaction';

const KEYS = {
  message: 'interaction.message',
  email: 'interaction.email',
  call: 'interaction.call',
  'video-call': 'interaction.videoCall',
  meeting: 'interaction.meeting',
  coffee: 'interaction.coffee',
  event: 'interaction.event',
  gift: 'interaction.gift',
  note: 'interaction.note',
} as const satisfies Record<InteractionKind, string>;

/** @returns one or two words, with a capital; a value of a newer version as it is. */
export function interactionWords(kind: InteractionKind): string {
  return Object.hasOwn(KEYS, kind) ? i18n.t(KEYS[kind]) : kind;
}
