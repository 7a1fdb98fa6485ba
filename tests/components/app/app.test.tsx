// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { App } from '../../../components/app/App';
import { KithDatabase } from '../../../utils/db/database';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, renderBare, someSurroundings } from '../../support/render';

afterEach(async () => {
  await cleanUp();
  window.location.hash = '';
});

const counts = (people: number) => ({
  databaseId: 'x',
  sequence: 1,
  counts: { people, interactions: 0, reminders: 0 },
  at: '2026-11-21T00:00:00Z',
});

describe('the app page', () => {
  test('never shows an empty list for notes that are missing', async () => {
    const opening = {
      state: 'lost' as const,
      kith: await aKith(),
      expected: counts(412),
      found: counts(0),
    };
    const screen = await renderBare(<App opening={opening} surroundings={someSurroundings()} />);
    await screen.until(() => screen.text().includes('Some of your notes are missing.'));
    expect(screen.text()).toContain('412');
    expect(screen.text()).not.toContain('Nobody here yet');
    await screen.click(screen.button('Go on with what is here'));
    await screen.click(screen.button('Yes, go on'));
    await screen.until(() => screen.text().includes('Nobody here yet'));
  });

  test('says what to do when another tab holds the notes', async () => {
    const screen = await renderBare(
      <App opening={{ state: 'busy' }} surroundings={someSurroundings()} />,
    );
    expect(screen.text()).toContain('Close Kith’s other tabs');
  });

  test('says so when another page takes the notes away while it is open', async () => {
    const name = 'taken-away';
    const kith = await aKith(name);
    const screen = await renderBare(
      <App opening={{ state: 'ready', kith }} surroundings={someSurroundings()} />,
    );
    await screen.until(() => screen.text().includes('Today'));
    const other = new KithDatabase(name, () => Date.now());
    await other.delete();
    await screen.until(() => screen.text().includes('Close Kith’s other tabs'));
  });

  test('says that nothing was changed when it cannot open', async () => {
    const error = new Error('no such disk');
    const screen = await renderBare(
      <App
        opening={{ state: 'broken', error, remains: await aKith() }}
        surroundings={someSurroundings()}
      />,
    );
    await screen.until(() => screen.text().includes('Save what can be read'));
    expect(screen.text()).toContain('Your notes are where they were');
    expect(screen.text()).toContain('no such disk');
  });

  test('reads the notes of a newer Kith, and offers them as a file', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({ values: { name: 'Ana Ruiz' } }));
    kith.db.readOnly = 'newer';
    window.location.hash = '#/people';
    const screen = await renderBare(
      <App opening={{ state: 'newer', kith }} surroundings={someSurroundings()} />,
    );
    await screen.until(() => screen.text().includes('1 person'));
    await screen.until(() => screen.text().includes('written by a newer Kith'));
    screen.button('Save what can be read as a file');
  });

  test('names the view in the title of the tab, and follows its address', async () => {
    const kith = await aKith();
    const screen = await renderBare(
      <App opening={{ state: 'ready', kith }} surroundings={someSurroundings()} />,
    );
    await screen.until(() => document.title.startsWith('Today'));
    window.location.hash = '#/settings';
    await screen.until(() => document.title.startsWith('Settings'));
    expect(document.activeElement?.textContent).toBe('Settings');
  });

  test('holds the page to the theme that was chosen', async () => {
    const kith = await aKith();
    const surroundings = someSurroundings({ theme: 'dark' });
    const screen = await renderBare(
      <App opening={{ state: 'ready', kith }} surroundings={surroundings} />,
    );
    await screen.until(() => document.documentElement.dataset.theme === 'dark');
    await surroundings.changeSettings({ theme: 'system' });
    await screen.until(() => document.documentElement.dataset.theme === undefined);
  });
});
