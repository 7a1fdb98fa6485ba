// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { PersonByHand } from '../../../components/people/PersonByHand';
import { savePerson } from '../../../utils/services/people';
import { readRoster } from '../../../utils/services/roster';
import { aDraft, aKith, type TestKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(async () => {
  window.location.hash = '';
  await cleanUp();
});

async function open(kith: TestKith, surroundings = someSurroundings()) {
  const screen = await render(<PersonByHand />, kith, surroundings);
  await screen.until(() => screen.container.querySelector('form') !== null);
  return screen;
}

describe('adding someone by hand', () => {
  test('needs a name, and says so without losing the rest', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    await screen.type('Headline', 'Nurse');
    await screen.click(screen.button('Save'));
    expect(screen.text()).toContain('A name is all it takes.');
    expect(screen.field('Headline').value).toBe('Nurse');
    expect(await readRoster(kith)).toEqual([]);
  });

  test('begins at the name, and Ctrl Enter saves', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    expect(document.activeElement).toBe(screen.field('Name'));
    await screen.type('Name', 'Jo Larsen');
    await screen.press('Enter', { ctrlKey: true });
    await screen.until(() => window.location.hash.startsWith('#/people/'));
    expect(await readRoster(kith)).toMatchObject([{ name: 'Jo Larsen' }]);
  });

  test('asks about a namesake who is kept already, and refuses nothing', async () => {
    const kith = await aKith();
    const values = { name: 'Kofi Okáfor', organization: 'City College' };
    const { id } = await savePerson(kith, aDraft({ values }));
    const screen = await open(kith);
    await screen.type('Name', 'kofi okafor ');
    await screen.until(() => screen.text().includes('Is this Kofi Okáfor at City College'));
    expect(screen.container.querySelector(`a[href="#/people/${id}"]`)).not.toBeNull();
    await screen.click(screen.button('Save'));
    await screen.until(() => window.location.hash.startsWith('#/people/'));
    expect(await readRoster(kith)).toHaveLength(2);
  });

  test('saves and goes to the new page', async () => {
    const kith = await aKith();
    const surroundings = someSurroundings();
    const screen = await open(kith, surroundings);
    await screen.type('Name', 'Jo Larsen');
    await screen.click(screen.button('Save'));
    await screen.until(() => window.location.hash.startsWith('#/people/'));
    expect(await readRoster(kith)).toMatchObject([{ name: 'Jo Larsen', status: 'saved' }]);
    expect(surroundings.kept.size).toBe(0);
  });

  test('reminds on the day that the words come to when saved, however fast', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    await screen.type('Name', 'Jo Larsen');
    await screen.type('Remind me', 'in 2 weeks');
    await screen.click(screen.button('Save'));
    await screen.until(() => window.location.hash.startsWith('#/people/'));
    expect(await kith.db.reminders.toArray()).toMatchObject([{ on: '2026-12-05' }]);
  });

  test('is not saved without the reminder that was asked for in words nobody can read', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    await screen.type('Name', 'Jo Larsen');
    await screen.type('Remind me', 'some day');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('not a day Kith can read'));
    expect(await kith.db.people.count()).toBe(0);
    expect(screen.field('Remind me').value).toBe('some day');
  });

  test('keeps a link that is none in its box, and says so', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    await screen.type('Name', 'Jo Larsen');
    await screen.type('Their page', 'javascript:alert(1)');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('is no web address'));
    expect(await kith.db.people.count()).toBe(0);
    expect(screen.field('Their page').value).toBe('javascript:alert(1)');
  });

  test('says all that is wrong at once', async () => {
    const kith = await aKith();
    const screen = await open(kith);
    await screen.type('Their page', 'ftp://mara');
    await screen.type('Remind me', 'some day');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('not a day Kith can read'));
    expect(screen.text()).toContain('A name is all it takes.');
    expect(screen.text()).toContain('is no web address');
  });

  test('keeps what is half typed', async () => {
    const kith = await aKith();
    const surroundings = someSurroundings();
    const screen = await open(kith, surroundings);
    await screen.type('Name', 'Jo');
    await screen.unmount();
    const again = await open(kith, surroundings);
    expect(again.field('Name').value).toBe('Jo');
  });
});
