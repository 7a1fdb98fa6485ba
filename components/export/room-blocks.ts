/** Documents of what is about nobody in particular: goals, turning points, templates, my profile, recipes. */
import { i18n } from '#i18n';
import { namedIn } from '../../utils/domain/items/open-to-others';
import type { THING_TABLES, Thing } from '../../utils/domain/items/things';
import { PROFILE_FIELDS } from '../../utils/domain/preferences';
import type { Block, TextFact } from '../../utils/exchange/markdown/document';
import { inTurns } from '../../utils/services/export/turns';
import { wholeOf } from '../../utils/services/things';
import { channelWords, lengthWords, purposeWords, toneWords } from '../drafts/purpose-words';
import { profileWords } from '../profile/profile-words';
import { listed } from './person-blocks';
import type { Telling } from './telling';
import { sectionBlocks } from './thing-blocks';

export interface RoomDocument {
  /** What the file is called: `goals`. */
  name: string;
  title: string;
  blocks: Block[];
}

/** Those that have something to tell. */
export async function roomDocuments(telling: Telling): Promise<RoomDocument[]> {
  const { things } = telling.kept;
  const isTold = ({ row }: Thing) => namedIn(row).some((id) => telling.naming.nameOf(id));
  const byId = new Map(things.map((one) => [one.row.id, one]));
  /** What stands in no person's document, alone or with what it belongs to. */
  const isElse = (thing: Thing) => {
    const whole = byId.get(wholeOf(thing) ?? '');
    if (thing.table === 'goals' || thing.table === 'turningPoints') return false;
    return !isTold(thing) && whole?.table !== 'goals';
  };
  const elsewhere: Thing[] = [];
  await inTurns(things, (thing) => {
    if (isElse(thing)) elsewhere.push(thing);
  });
  const told: [string, string, Block[]][] = [
    ['goals', i18n.t('export.sections.goals'), ofTable('goals', telling)],
    ['turning-points', i18n.t('export.sections.turningPoints'), ofTable('turningPoints', telling)],
    ['templates', i18n.t('export.templates'), templateBlocks(telling)],
    ['my-profile', i18n.t('profile.title'), profileBlocks(telling)],
    ['recipes', i18n.t('export.recipes'), recipeBlocks(telling)],
    ['other', i18n.t('export.other'), sectionBlocks(elsewhere, telling)],
  ];
  return told.flatMap(([name, title, parts]) =>
    parts.length === 0
      ? []
      : [
          {
            name,
            title,
            blocks: [{ is: 'heading' as const, level: 1 as const, text: title }, ...parts],
          },
        ],
  );
}

/** All of a kind, with what belongs to each. */
function ofTable(table: (typeof THING_TABLES)[number], telling: Telling): Block[] {
  const ofKind = telling.kept.things.filter((one) => one.table === table);
  return sectionBlocks(ofKind, telling);
}

function templateBlocks({ kept }: Telling): Block[] {
  return kept.templates.flatMap((template): Block[] => {
    const { name, purpose, channel, tone, length, subject, text } = template;
    const kind = [
      purposeWords(purpose),
      channelWords(channel),
      toneWords(tone),
      lengthWords(length),
    ];
    const facts: TextFact[] = [
      { label: i18n.t('export.fact.kind'), value: kind.join(' · ') },
      { label: i18n.t('item.drafts.subject'), value: subject },
      { label: i18n.t('item.drafts.text'), value: text },
    ];
    return [
      { is: 'heading', level: 2, text: name },
      { is: 'facts', facts: facts.filter(({ value }) => value !== '') },
    ];
  });
}

function profileBlocks({ kept }: Telling): Block[] {
  const { profile = {}, filters = {} } = kept.preferences ?? {};
  const facts = PROFILE_FIELDS.flatMap((field) => {
    const value = profile[field] ?? '';
    return value === '' ? [] : [{ label: profileWords(field), value }];
  });
  return [
    ...(facts.length > 0 ? [{ is: 'facts', facts } as const] : []),
    ...listed(i18n.t('export.filters'), Object.keys(filters)),
  ];
}

function recipeBlocks({ kept }: Telling): Block[] {
  if (kept.recipes.length === 0) return [];
  const points = kept.recipes.map(({ name, host, path }) => `${name}\n${host}${path}`);
  return [{ is: 'points', points }];
}
