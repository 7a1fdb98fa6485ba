// @vitest-environment jsdom
/** One damaged row must never take a view away: every view of the rooms, with rows no door would let in. */
import { Component, type ReactNode, Suspense } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { View } from '../../../components/app/View';
import { parseRoute } from '../../../components/hooks/route';
import { ITEMS, type ItemTable } from '../../../utils/domain/items/items';
import type { Rules } from '../../../utils/domain/items/rules';
import { addItem } from '../../../utils/services/items';
import { planMeeting } from '../../../utils/services/meetings';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, aMeetingInput, type TestKith } from '../../support/builders';
import { anItem } from '../../support/items';
import { cleanUp, render } from '../../support/render';

afterEach(async () => {
  await cleanUp();
  window.location.hash = '';
});

const TABLES = Object.keys(ITEMS) as ItemTable[];
const GONE = '019aa000-0000-7000-8000-00000000dead';

/** What may stand in any field of a damaged row. */
const WRONG: Record<string, unknown> = {
  'a number': 7,
  'a text that is no day': '2026-99-99',
  'a far day': '+275760-09-13',
  'a list of all sorts': [null, 7, {}, ['x']],
  'an object': { is: 'what?' },
  'another choice': 'constructor',
  'a link to what is gone': GONE,
  'nothing at all': undefined,
  null: null,
};

class Boundary extends Component<{ children: ReactNode; tell: (error: unknown) => void }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override componentDidCatch(error: unknown) {
    this.props.tell(error);
  }
  override render() {
    return this.state.isBroken ? 'BROKEN' : this.props.children;
  }
}

/** Opens a view and waits until it has read what it shows. */
async function faultOf(hash: string, kith: TestKith): Promise<unknown> {
  let fault: unknown = null;
  const route = parseRoute(hash);
  window.location.hash = hash;
  const screen = await render(
    <Boundary
      tell={(error) => {
        fault ??= error;
      }}
    >
      <Suspense fallback={<p>WAITING</p>}>
        <View route={route} />
      </Suspense>
    </Boundary>,
    kith,
  );
  await screen.until(() => !screen.text().includes('WAITING'));
  for (let calm = 0; calm < 6; calm += 1) await new Promise((done) => setTimeout(done, 5));
  await screen.unmount();
  return fault;
}

async function aLife() {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  const mentorship = (await addItem(kith, 'mentorships', { personId: mara, stage: 'active' })).id;
  const goal = (await addItem(kith, 'goals', { statement: 'Pass', mentorshipIds: [mentorship] }))
    .id;
  const meeting = (await planMeeting(kith, aMeetingInput({ personIds: [mara] }))).id;
  const links = { personId: mara, personIds: [mara], mentorshipId: mentorship, goalId: goal };
  return { kith, mara, mentorship, goal, meeting, links: { ...links, meetingId: meeting } };
}

/** Rows of every kind with every kind of damage: wholly, with links that hold, and with links alone. */
async function damage({ kith, links }: Life): Promise<void> {
  for (const table of TABLES) {
    const rules: Rules = ITEMS[table];
    const fields = Object.keys(rules);
    const held = Object.fromEntries(
      Object.entries(links).filter(([field]) => fields.includes(field)),
    );
    for (const [name, value] of Object.entries(WRONG)) {
      const wrong = Object.fromEntries(fields.map((field) => [field, value]));
      const put = (id: string, values: object) =>
        kith.db.table(table).put({ ...anItem(table), ...values, id });
      await put(`all ${name} ${table}`, wrong);
      // Its people and links hold, so that it is shown wherever its kind is.
      await put(`rest ${name} ${table}`, { ...wrong, ...held });
    }
    await kith.db.table(table).put({ id: `bare ${table}`, ...held });
  }
  const { personIds } = links;
  for (const [name, value] of Object.entries(WRONG)) {
    const told = { kind: value, direction: value, at: value, text: value, outcome: value };
    await kith.db.table('interactions').put({ id: `told ${name}`, ...told, personIds });
    const when = { on: value, time: value, zone: value, minutes: value };
    const planned = { kind: 'call', title: value, note: value, place: value, state: 'planned' };
    for (const _planned of ['2026-11-21', '2026-12-01'])
      await kith.db
        .table('meetings')
        .put({ id: `${_planned} ${name}`, ...planned, ...when, personIds, _planned });
  }
}

const at = (room: string, id: string, tab = '') => `#/${room}/${encodeURIComponent(id)}${tab}`;

type Life = Awaited<ReturnType<typeof aLife>>;
const VIEWS: [string, (life: Life) => string][] = [
  ...[
    '#/today',
    '#/mentorships',
    '#/goals',
    '#/advice',
    '#/turning-points',
    '#/thanks',
    '#/help',
    '#/references',
    '#/introductions',
    '#/find',
    '#/find?q=pass',
    '#/lately',
    '#/deleted',
  ].map((hash): [string, () => string] => [hash, () => hash]),
  ...['', '/about', '/mentorship', '/help', '/drafts'].map(
    (tab): [string, (life: Life) => string] => [
      `a person ${tab}`,
      ({ mara }) => at('people', mara, tab),
    ],
  ),
  ...['', '/report', '/close'].map((tab): [string, (life: Life) => string] => [
    `a mentorship ${tab}`,
    ({ mentorship }) => at('mentorships', mentorship, tab),
  ]),
  ['a goal', ({ goal }) => at('goals', goal)],
  ['a meeting', ({ meeting }) => at('meetings', meeting)],
  ['a new note of thanks', ({ mara }) => `#/thanks/new?person=${mara}&occasion=other`],
];

describe('with damaged rows of every kind', () => {
  test.each(VIEWS)('%s is shown', async (_name, addressIn) => {
    const life = await aLife();
    await damage(life);
    expect(await faultOf(addressIn(life), life.kith)).toBeNull();
  });

  test.each(Object.keys(WRONG))('so is the page of one in which each field is %s', async (name) => {
    const life = await aLife();
    await damage(life);
    const pages = [
      at('mentorships', `rest ${name} mentorships`),
      at('mentorships', `rest ${name} mentorships`, '/report'),
      at('mentorships', `rest ${name} mentorships`, '/close'),
      at('goals', `all ${name} goals`),
      at('goals', `rest ${name} goals`),
      at('turning-points', `all ${name} turningPoints`),
      at('turning-points', `rest ${name} turningPoints`),
      at('thanks', `rest ${name} gratitude`),
      ...['favours', 'introductions', 'advice', 'mentorships'].map(
        (table) =>
          `#/thanks/new?person=${life.mara}&occasion=other&about=rest ${encodeURIComponent(`${name} ${table}`)}`,
      ),
    ];
    for (const hash of pages) expect([hash, await faultOf(hash, life.kith)]).toEqual([hash, null]);
  });
});
