/** How two people met, in the user's words. */
import { i18n } from '#i18n';
import { HOW_WE_MET, type HowWeMet } from '../../utils/domain/how-we-met';

const KEYS = {
  'own-organization': 'howWeMet.ownOrganization',
  association: 'howWeMet.association',
  event: 'howWeMet.event',
  alumni: 'howWeMet.alumni',
  online: 'howWeMet.online',
  introduced: 'howWeMet.introduced',
} as const satisfies Record<HowWeMet, string>;

/** @returns words for a stored value; a value of a newer version is shown as it is. */
export function howWeMetWords(value: string): string {
  const known = HOW_WE_MET.find((one) => one === value);
  return known ? i18n.t(KEYS[known]) : value;
}
