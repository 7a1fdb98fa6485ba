/** What thanks are for, in a few words. */
import { i18n } from '#i18n';
import type { Favour } from '../../utils/domain/items/favour';
import { itemValueWords, itemWords } from '../../utils/services/item-words';
import type { About } from '../../utils/services/note-start';
import { interactionWords } from '../people/interaction-words';
import { isolate } from '../ui/isolate';

/** @returns "Coffee", "Résumé passed on", or the user's own words; with a capital where they are Kith's. */
export function aboutWords(about: About): string {
  switch (about.for) {
    case 'time':
      return interactionWords(about.row.kind);
    case 'favour':
      return favourWords(about.row);
    case 'introduction':
      return itemWords('introductions');
    case 'advice':
      return about.row.topic === ''
        ? itemWords('advice')
        : i18n.t('thanks.adviceOn', { topic: isolate(about.row.topic) });
    case 'ending':
      return about.row.about || i18n.t('thanks.ending');
  }
}

/** @returns the user's own words for a favour, or what kind it was. */
export function favourWords({ what, kind }: Pick<Favour, 'what' | 'kind'>): string {
  return what || itemValueWords('favours', 'kind', kind);
}
