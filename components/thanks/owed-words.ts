/** What thanks are owed for, in a few words. */
import { i18n } from '#i18n';
import type { Favour } from '../../utils/domain/items/favour';
import type { Owed } from '../../utils/domain/thanks-owed';
import { itemValueWords, itemWords } from '../../utils/services/item-words';
import { interactionWords } from '../people/interaction-words';

/** @returns "Coffee", "Résumé passed on", or the user's own words; with a capital where they are Kith's. */
export function owedWords(owed: Owed): string {
  switch (owed.for) {
    case 'time':
      return interactionWords(owed.row.kind);
    case 'favour':
      return favourWords(owed.row);
    case 'introduction':
      return itemWords('introductions');
    case 'ending':
      return owed.row.about || i18n.t('thanks.ending');
  }
}

/** @returns the user's own words for a favour, or what kind it was. */
export function favourWords({ what, kind }: Pick<Favour, 'what' | 'kind'>): string {
  return what || itemValueWords('favours', 'kind', kind);
}
