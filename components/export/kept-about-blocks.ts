/** What is kept about one person, in words: their document, and below it what no page of Kith's shows at once. */
import { i18n } from '#i18n';
import { THINGS, type ThingTable } from '../../utils/domain/items/things';
import { stampedAt } from '../../utils/domain/stamp';
import type { Block } from '../../utils/exchange/markdown/document';
import type { KeptAbout } from '../../utils/services/export/kept-about';
import { itemFieldWords, itemWords } from '../../utils/services/item-words';
import { titleOf } from '../../utils/services/thing-text';
import { fieldWords, isNamedField } from '../people/field-words';
import { valueLines } from '../people/value-lines';
import { dayOf, fullDateWords } from '../ui/dates';
import { listed, personBlocks } from './person-blocks';
import { tellingOf } from './telling';

/** @param zone - the reader's. */
export async function keptAboutBlocks(about: KeptAbout, zone: string): Promise<Block[]> {
  const { person, kept, deleted, merged, introduced } = about;
  const telling = await tellingOf(kept, zone);
  const apart = kept.apart.flatMap(({ personIds }) =>
    personIds.flatMap((id) => (id === person.id ? [] : (telling.naming.nameOf(id) ?? []))),
  );
  return [
    ...personBlocks(person, telling),
    ...listed(i18n.t('export.merged'), merged),
    ...listed(i18n.t('export.introduced'), introduced),
    ...listed(
      i18n.t('export.keys'),
      kept.aliases.map(({ id }) => id),
    ),
    ...listed(i18n.t('export.apart'), apart),
    ...listed(i18n.t('export.former'), formerPoints(about, zone)),
    ...listed(
      i18n.t('export.deleted'),
      deleted.map((one) => `${itemWords(one.table)}: ${titleOf(one, telling.naming)}`),
    ),
  ];
}

/** "3 March 2026, Headline: Technician"; what is Kith's own counting is not told. */
function formerPoints({ history }: KeptAbout, zone: string): string[] {
  return history.flatMap(({ id, replaced }) => {
    const day = fullDateWords(dayOf(stampedAt(id), zone));
    return replaced.flatMap(({ table, field, member, before }) => {
      const label = member === undefined ? labelOf(table, field) : null;
      const value = valueLines(field, before).map(dayed).join(', ');
      return label === null || value === '' ? [] : [i18n.t('export.was', { day, label, value })];
    });
  });
}

function labelOf(table: string, field: string): string | null {
  if (table === 'people') return isNamedField(field) ? fieldWords(field) : null;
  const isTold = Object.hasOwn(THINGS, table) && Object.hasOwn(THINGS[table as ThingTable], field);
  if (!isTold) return null;
  return [itemWords(table as ThingTable), itemFieldWords(table as ThingTable, field)].join(', ');
}

/** A stored day as one says it. */
const dayed = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? fullDateWords(value) : value);
