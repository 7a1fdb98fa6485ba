/** One person as a document: who they are, where that comes from, and all that is between the two. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import type { Block, TextFact } from '../../utils/exchange/markdown/document';
import { fieldWords, type NamedField } from '../people/field-words';
import { originOf } from '../people/origin';
import { valueLines } from '../people/value-lines';
import { dayOf, fullDateWords } from '../ui/dates';
import { statusWords } from '../ui/status-words';
import type { Telling } from './telling';
import { sectionBlocks } from './thing-blocks';

/** All but the name, in the order of their page. */
const FIELDS = [
  'nickname',
  'pronouns',
  'honorificPrefix',
  'credentials',
  'headline',
  'organization',
  'location',
  'positions',
  'education',
  'emails',
  'phones',
  'links',
  'relationships',
  'howWeMet',
  'introducedBy',
  'tags',
  'about',
  'note',
  'degree',
  'connectedOn',
  'vcard',
] as const satisfies readonly NamedField[];

/** So short that several stand on a line. */
const SHORT: readonly NamedField[] = ['credentials', 'relationships', 'tags'];

/** The first heading is their name. */
export function personBlocks(person: Person, telling: Telling): Block[] {
  const origins = originPoints(person, telling);
  const moves = movePoints(person.id, telling);
  return [
    { is: 'heading', level: 1, text: person.name },
    { is: 'facts', facts: [...factsOf(person, telling), ...betweenFacts(person, telling)] },
    ...listed(i18n.t('export.origins'), origins),
    ...listed(i18n.t('export.moves'), moves),
    ...sectionBlocks(telling.about(person.id), telling, person.id),
  ];
}

/** Points under a heading; nothing at all where there are none. */
export function listed(text: string, points: readonly string[]): Block[] {
  if (points.length === 0) return [];
  return [
    { is: 'heading', level: 2, text },
    { is: 'points', points },
  ];
}

/** Fields of which something is known. */
function factsOf(person: Person, { naming }: Pick<Telling, 'naming'>): TextFact[] {
  return FIELDS.flatMap((field) => {
    const lines = valueLines(field, person[field], naming.nameOf);
    const value = lines.join(SHORT.includes(field) ? ', ' : '\n');
    return value === '' ? [] : [{ label: fieldWords(field), value }];
  });
}

/** Where the two stand. */
function betweenFacts(person: Person, { zone }: Telling): TextFact[] {
  const { status, savedAt, lastContactAt, keepInTouch, pausedUntil, confidential } = person;
  const day = (at: string) => fullDateWords(dayOf(at, zone));
  const said = [
    [i18n.t('status.label'), statusWords(status)],
    [i18n.t('export.fact.lastContact'), lastContactAt && day(lastContactAt)],
    [i18n.t('export.fact.keepInTouch'), keepInTouch && i18n.t('export.days', keepInTouch)],
    [i18n.t('export.fact.pausedUntil'), pausedUntil && fullDateWords(pausedUntil)],
    [i18n.t('export.fact.saved'), day(savedAt)],
    [i18n.t('item.between'), confidential && i18n.t('everything.yes')],
  ] as const;
  return said.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** "linkedin.com, 3 March 2026: Name, Headline". */
function originPoints({ origins }: Person, { zone }: Telling): string[] {
  const read = Object.keys(origins).flatMap((field) => {
    const origin = originOf(origins, field);
    if (!origin) return [];
    const when = fullDateWords(dayOf(origin.at, zone));
    return [{ at: [origin.site, when].filter(Boolean).join(', '), field }];
  });
  return [...Map.groupBy(read, ({ at }) => at)].map(([at, fields]) =>
    i18n.t('export.origin', {
      at,
      fields: fields.map(({ field }) => fieldWords(field as NamedField)).join(', '),
    }),
  );
}

function movePoints(personId: string, { movesOf, zone }: Telling): string[] {
  return movesOf(personId)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ at, to }) =>
      i18n.t('export.move', {
        day: fullDateWords(dayOf(at, zone)),
        status: statusWords(to),
      }),
    );
}
