/** Things as parts of a document: under the heading of their kind, what belongs to one of them right below it. */
import { i18n } from '#i18n';
import { thingDay } from '../../utils/domain/items/thing-day';
import { thingTitle } from '../../utils/domain/items/thing-title';
import type { Thing, ThingTable } from '../../utils/domain/items/things';
import type { Reminder } from '../../utils/domain/reminder';
import type { Block, TextFact } from '../../utils/exchange/markdown/document';
import { itemWords } from '../../utils/services/item-words';
import { reminderWords } from '../../utils/services/reminder-words';
import { factsOf, type Naming, titleOf } from '../../utils/services/thing-text';
import { wholeOf } from '../../utils/services/things';
import { moreFacts } from './more-facts';
import type { Telling } from './telling';

/** In the order of a story: who we are to each other, what is ahead, what was, and what came of it. */
export const SECTIONS = [
  'mentorships',
  'agreements',
  'goals',
  'milestones',
  'progress',
  'meetings',
  'agenda',
  'actionItems',
  'reminders',
  'interactions',
  'drafts',
  'advice',
  'feedback',
  'resources',
  'favours',
  'introductions',
  'references',
  'gratitude',
  'turningPoints',
] as const satisfies readonly ThingTable[];

/**
 * @param things - of any kinds, in their order.
 * @param subject - whom the document is about: not named again with each.
 */
export function sectionBlocks(
  things: readonly Thing[],
  telling: Telling,
  subject?: string,
): Block[] {
  const here = new Set(things.map(({ row }) => row.id));
  const { naming } = telling;
  const beside: Naming = {
    ...naming,
    nameOf: (id) => (id === subject ? undefined : naming.nameOf(id)),
  };
  // What belongs to one of them is told there.
  const own = things.filter((one) => !here.has(wholeOf(one) ?? ''));
  return SECTIONS.flatMap((table): Block[] => {
    const ofKind = own.filter((one) => one.table === table);
    if (ofKind.length === 0) return [];
    const heading: Block = { is: 'heading', level: 2, text: i18n.t(`export.sections.${table}`) };
    return [heading, ...ofKind.flatMap((one) => thingBlocks(one, telling, beside))];
  });
}

function thingBlocks(thing: Thing, telling: Telling, naming: Naming): Block[] {
  const parts = telling.partsOf(thing.row.id);
  const points = parts.map((part) => pointOf(part, telling, naming));
  const heading = headingOf(thing, telling, naming);
  const facts = allFacts(thing, telling, naming).filter(({ value }) => value !== heading);
  return [
    { is: 'heading', level: 3, text: heading },
    ...(facts.length > 0 ? [{ is: 'facts', facts } as const] : []),
    ...(points.length > 0 ? [{ is: 'points', points } as const] : []),
  ];
}

/** Its own words. What happened has its day, and so has a meeting that was not named; a reminder says what for. */
function headingOf(thing: Thing, { zone }: Telling, naming: Naming): string {
  const { table, row } = thing;
  if (table === 'reminders') return reminderWords(row as unknown as Reminder);
  const isStory = table === 'interactions' || (table === 'meetings' && thingTitle(thing) === '');
  return isStory ? naming.dayOf(thingDay(thing, zone)) : titleOf(thing, naming);
}

function allFacts(thing: Thing, { zone }: Telling, naming: Naming): TextFact[] {
  const between = { label: i18n.t('item.between'), value: i18n.t('everything.yes') };
  return [
    ...factsOf(thing, naming),
    ...moreFacts(thing, zone),
    ...(thing.row.confidential ? [between] : []),
  ];
}

/** "Step: hand in the form", where one of its fields is what it is called, and a line for each other field. */
function pointOf(part: Thing, telling: Telling, naming: Naming): string {
  const whole = wholeOf(part);
  const within: Naming = {
    ...naming,
    nameOf: (id) => (id === whole ? undefined : naming.nameOf(id)),
  };
  const title = thingTitle(part);
  const facts = allFacts(part, telling, within);
  const others = facts.filter(({ value }) => value !== title);
  const kind = itemWords(part.table);
  return [
    others.length < facts.length ? `${kind}: ${title}` : kind,
    ...others.map(({ label, value }) => `${label}: ${value}`),
  ].join('\n');
}
