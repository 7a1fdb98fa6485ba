// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { RosterProvider } from '../../../components/hooks/RosterProvider';
import { LogLine } from '../../../components/log/LogLine';
import { savePerson } from '../../../utils/services/people';
import { undo } from '../../../utils/services/undo';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

const FIELD = 'What happened?';

async function opened(
  surroundings = someSurroundings(),
  kithOf?: Awaited<ReturnType<typeof aKith>>,
) {
  const kith = kithOf ?? (await aKith());
  const ids: Record<string, string> = {};
  if (!kithOf) {
    for (const name of ['Ana Ruiz', 'Tomasz Kowalski', 'Sam Reed', 'Sam Park']) {
      const values = { name };
      ids[name] = (await savePerson(kith, aDraft({ values, reminder: null }))).id;
    }
  }
  const line = (
    <RosterProvider>
      <LogLine />
    </RosterProvider>
  );
  const screen = await render(line, kith, surroundings);
  return { kith, screen, ids, surroundings };
}

type Screen = Awaited<ReturnType<typeof opened>>['screen'];

/** Types a line, and waits until it has been read. */
async function typed(screen: Screen, line: string, until: string) {
  await screen.type(FIELD, line);
  await screen.until(() => screen.text().includes(until));
}

const enter = async (screen: Screen) => {
  screen.field(FIELD).focus();
  await screen.press('Enter');
};

describe('the log line', () => {
  test('says what will be saved, and Enter saves it with its reminder, as one action', async () => {
    const { kith, screen, ids } = await opened();
    await typed(
      screen,
      'called Ana yesterday, she will send the form; remind me Friday',
      'Call with',
    );
    expect(screen.text()).toContain('yesterday · reminder Fri, Nov 27');
    await enter(screen);
    await screen.until(() => screen.text().includes('Kept with'));
    expect(await kith.db.interactions.toArray()).toMatchObject([
      { kind: 'call', personIds: [ids['Ana Ruiz']], text: 'she will send the form' },
    ]);
    const followUps = async () =>
      (await kith.db.reminders.toArray()).filter(({ kind }) => kind === 'follow-up');
    expect(await followUps()).toMatchObject([
      { personId: ids['Ana Ruiz'], on: '2026-11-27', kind: 'follow-up' },
    ]);
    const [latest] = await kith.db.history.orderBy('id').reverse().toArray();
    await undo(kith, latest?.id ?? '');
    expect((await kith.db.interactions.toArray()).every(({ _del }) => _del)).toBe(true);
    expect((await followUps()).every(({ _del }) => _del)).toBe(true);
  });

  test('asks which of two people is meant, and saves nothing before', async () => {
    const { kith, screen, ids } = await opened();
    await typed(screen, 'coffee with Sam', 'Which');
    await enter(screen);
    expect(await kith.db.interactions.count()).toBe(0);
    expect(document.activeElement?.textContent).toContain('Sam');
    await screen.click(screen.button(/Sam Park/));
    await screen.until(() => screen.text().includes('Coffee with'));
    await enter(screen);
    await screen.until(() => screen.text().includes('Kept with'));
    expect(await kith.db.interactions.toArray()).toMatchObject([{ personIds: [ids['Sam Park']] }]);
  });

  test('asks with whom where nobody is named, or nobody of that name is kept', async () => {
    const { kith, screen } = await opened();
    await typed(screen, 'ayer llamé a la directora', 'With whom was it?');
    await typed(screen, 'coffee with Beatrix', 'Nobody named');
    await enter(screen);
    expect(await kith.db.interactions.count()).toBe(0);
  });

  test('logs with several people at once', async () => {
    const { kith, screen, ids } = await opened();
    await typed(screen, 'coffee with Ana and Tomasz', 'Coffee with');
    await enter(screen);
    await screen.until(() => screen.text().includes('Kept with'));
    expect(await kith.db.interactions.toArray()).toMatchObject([
      { personIds: [ids['Ana Ruiz'], ids['Tomasz Kowalski']] },
    ]);
  });

  test('asks for the day where the words name no one day', async () => {
    const { kith, screen } = await opened();
    await typed(screen, 'met Ana the other day', 'Which day?');
    await enter(screen);
    expect(await kith.db.interactions.count()).toBe(0);
    expect(document.activeElement?.textContent).toContain('Which day?');
  });

  test('only reminds where nothing happened yet', async () => {
    const { kith, screen, ids } = await opened();
    await typed(screen, 'remind me to call Ana on Friday', 'Reminder about');
    await enter(screen);
    await screen.until(() => screen.text().includes('Kith will remind you'));
    expect(await kith.db.interactions.count()).toBe(0);
    expect(await kith.db.reminders.toArray()).toMatchObject([
      { personId: ids['Ana Ruiz'], on: '2026-11-27', text: 'call Ana' },
    ]);
  });

  test('half typed, it comes back with what was corrected; emptied, it is forgotten', async () => {
    const first = await opened();
    await typed(first.screen, 'coffee with Sam', 'Which');
    await first.screen.click(first.screen.button(/Sam Park/));
    await first.screen.until(() => first.surroundings.kept.has('line'));
    await cleanUp();
    const { screen } = await opened(first.surroundings, first.kith);
    await screen.until(() => screen.text().includes('Coffee with'));
    await screen.type(FIELD, '');
    await screen.until(() => !first.surroundings.kept.has('line'));
  });
});
