/** What something that a meeting brought is called, in one line. */

import { itemValueWords } from '../../utils/services/item-words';
import type { Captured } from '../../utils/services/meeting-view';
import { namesWords } from '../ui/names-words';

/** @param nameOf - of a person's id; null for who is not there. */
export function captureWords(
  { table, item }: Captured,
  nameOf: (id: string) => string | null,
): string {
  switch (table) {
    case 'favours':
      return item.what || itemValueWords('favours', 'kind', item.kind);
    case 'resources':
      return item.title;
    case 'introductions': {
      const names = item.personIds.flatMap((id) => {
        const name = id === item.introducerId ? null : nameOf(id);
        return name === null ? [] : [{ name }];
      });
      return [namesWords(names), item.why].filter(Boolean).join(' · ');
    }
    default:
      return item.text;
  }
}
