/** What thanks are for, in a few words. */
import { i18n } from '#i18n';
import type { Favour } from '../../utils/domain/items/favour';
import { thingDay } from '../../utils/domain/items/thing-day';
import type { Thing } from '../../utils/domain/items/things';
import { itemValueWords, itemWords } from '../../utils/services/item-words';
import type { About } from '../../utils/services/note-start';
import { introductionWords } from '../introductions/introduction-words';
import { interactionWords } from '../people/interaction-words';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';

type NameOf = (id: string) => string;

/**
 * @param nameOf - what an introduction's people are called.
 * @returns "Coffee", "Introduction to Li Wei", or the user's own words; with a capital where they are Kith's.
 */
export function aboutWords(about: About, nameOf: NameOf): string {
  switch (about.for) {
    case 'time':
      return interactionWords(about.row.kind);
    case 'favour':
      return favourWords(about.row);
    case 'introduction':
      return introductionWords(about.row, nameOf);
    case 'advice':
      return about.row.topic === ''
        ? itemWords('advice')
        : i18n.t('thanks.adviceOn', { topic: isolate(about.row.topic) });
    case 'ending':
      return about.row.about === ''
        ? i18n.t('thanks.ending')
        : i18n.t('thanks.endingOf', { about: isolate(about.row.about) });
  }
}

const TABLES = {
  time: 'interactions',
  favour: 'favours',
  introduction: 'introductions',
  advice: 'advice',
  ending: 'mentorships',
} as const;

/** @returns the same with its day, which tells apart what has the same name: "Coffee, yesterday". */
export function aboutWithDay(
  about: About,
  nameOf: NameOf,
  today: Temporal.PlainDate,
  zone: string,
): string {
  const row: Record<string, unknown> = { ...about.row };
  const day = thingDay({ table: TABLES[about.for], row } as Thing, zone);
  return i18n.t('thanks.onDay', {
    what: isolate(aboutWords(about, nameOf)),
    day: dayWords(day, today),
  });
}

/** @returns the user's own words for a favour, or what kind it was. */
export function favourWords({ what, kind }: Pick<Favour, 'what' | 'kind'>): string {
  return what || itemValueWords('favours', 'kind', kind);
}
