// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { PersonPage } from '../../../components/people/PersonPage';
import { deletePerson, savePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { addReminder } from '../../../utils/services/reminders';
import { aDraft, aKith, aReminderInput, type TestKith } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

async function aSavedPerson() {
  const kith = await aKith();
  const values = { name: 'Mara Okafor', headline: 'Technician', pronouns: 'she/her' };
  const { id } = await savePerson(kith, aDraft({ values }));
  return { kith, id };
}

const headline = async (kith: TestKith, id: string) =>
  (await personView(kith, id))?.person.headline;

describe('a person’s page', () => {
  test('edits a field where it stands, and undoes it', async () => {
    const { kith, id } = await aSavedPerson();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button('Edit: Headline'));
    await screen.type('Headline', 'Supervisor');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('Supervisor'));
    expect(await headline(kith, id)).toBe('Supervisor');
    await screen.click(screen.button('Undo'));
    await screen.until(() => !screen.text().includes('Supervisor'));
    expect(await headline(kith, id)).toBe('Technician');
  });

  test('keeps what is half typed when the page is left', async () => {
    const { kith, id } = await aSavedPerson();
    const surroundings = someSurroundings();
    const page = <PersonPage id={id} tab="timeline" />;
    const screen = await render(page, kith, surroundings);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button('Edit: Headline'));
    await screen.type('Headline', 'Half a head');
    await screen.unmount();
    expect(surroundings.kept.get(`person:${id}:headline`)).toBe('Half a head');
    const again = await render(page, kith, surroundings);
    await again.until(() => again.container.querySelector('form') !== null);
    expect(again.field('Headline').value).toBe('Half a head');
    await again.press('Escape');
  });

  test.each([
    ['Add a tag', 'INPUT'],
    ['Add a relationship', 'INPUT'],
    ['Edit: Headline', 'INPUT'],
    ['Add a note', 'TEXTAREA'],
  ])('%s: the first control has the focus, and Escape gives it back', async (name, tag) => {
    const { kith, id } = await aSavedPerson();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button(name));
    expect(document.activeElement?.tagName).toBe(tag);
    await screen.press('Escape');
    expect(document.activeElement).toBe(screen.button(name));
  });

  test('after a reminder is done, the keyboard stands at what comes next', async () => {
    const { kith, id } = await aSavedPerson();
    const [first, second] = ['2026-11-22', '2026-11-23'];
    await addReminder(kith, id, aReminderInput({ text: 'Write', on: first }));
    await addReminder(kith, id, aReminderInput({ text: 'Call', on: second }));
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Call'));
    await screen.click(screen.button('Done: Write, Mara Okafor'));
    await screen.until(() => screen.text().includes('Done: Write'));
    await screen.until(
      () => document.activeElement === screen.button('Done: Call, Mara Okafor'),
      'focus on the next',
    );
    await screen.click(screen.button('Done: Call, Mara Okafor'));
    await screen.until(() => document.activeElement?.textContent === 'Next step', 'the heading');
  });

  test('forgets a half-typed edit that was given up', async () => {
    const { kith, id } = await aSavedPerson();
    const surroundings = someSurroundings();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith, surroundings);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button('Edit: Headline'));
    await screen.type('Headline', 'Oops');
    await screen.click(screen.button('Cancel'));
    expect(screen.text()).toContain('Technician');
    expect(surroundings.kept.size).toBe(0);
  });

  test('leaves an edit open, with its text, when it cannot be saved', async () => {
    const { kith, id } = await aSavedPerson();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button('Edit: Headline'));
    await screen.type('Headline', 'Supervisor');
    kith.db.readOnly = 'newer';
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('newer Kith'));
    expect(screen.field('Headline').value).toBe('Supervisor');
  });

  test('shows every status in its place, and lets only moves be chosen that the rules know', async () => {
    const { kith, id } = await aSavedPerson();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Technician'));
    const options = screen.container.querySelectorAll<HTMLOptionElement>('.StatusField option');
    const closed = [...options].filter(({ disabled }) => disabled);
    expect(closed.map((option) => option.textContent)).toEqual(['Declined']);
    await screen.type('Status', 'sent');
    await screen.until(() => screen.text().includes('Saved → Sent'));
    expect((await personView(kith, id))?.person.status).toBe('sent');
  });

  test('logs what happened, with nothing required, and says whose turn it is', async () => {
    const { kith, id } = await aSavedPerson();
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('Technician'));
    await screen.click(screen.button('Log what happened'));
    await screen.until(() => screen.text().includes('What happened?'));
    await screen.click(screen.button('Use the form instead'));
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('Message, by me'));
    await screen.until(() => screen.text().includes('Her turn'));
    expect((await personView(kith, id))?.interactions).toHaveLength(1);
  });

  test('says so when the person has been deleted meanwhile', async () => {
    const { kith, id } = await aSavedPerson();
    await deletePerson(kith, id);
    const screen = await render(<PersonPage id={id} tab="timeline" />, kith);
    await screen.until(() => screen.text().includes('This person is not here.'));
    expect(screen.container.querySelector('a')?.getAttribute('href')).toBe('#/deleted');
  });
});

describe('positions', () => {
  async function editing() {
    const kith = await aKith();
    const past = { title: 'Porter', organization: 'Northside', start: '2012', end: null };
    const held = { title: 'Technician', organization: 'Northside', start: '2014', end: null };
    const positions = [
      { ...held, current: true },
      { ...past, current: false },
    ];
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor', positions } }));
    const screen = await render(<PersonPage id={id} tab="about" />, kith);
    await screen.until(() => screen.text().includes('Porter'));
    await screen.click(screen.button('Edit: Positions'));
    const saved = async () => (await personView(kith, id))?.person.positions;
    return { screen, saved, positions };
  }

  test('the others stay as they are when one is changed', async () => {
    const { screen, saved, positions } = await editing();
    await screen.type('Title', 'Lead Technician');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.text().includes('Lead Technician'));
    expect(await saved()).toEqual([{ ...positions[0], title: 'Lead Technician' }, positions[1]]);
  });

  test('one with an end is held no longer', async () => {
    const { screen, saved } = await editing();
    const box = screen.container.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box?.checked).toBe(true);
    await screen.type('Until', '2020');
    expect(box?.checked).toBe(false);
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.container.querySelector('form') === null);
    expect((await saved())?.[0]).toMatchObject({ end: '2020', current: false });
  });
});

describe('links and e-mail', () => {
  async function editing(field: 'Links' | 'E-mail') {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
    const screen = await render(<PersonPage id={id} tab="about" />, kith);
    await screen.until(() => screen.text().includes('Add more…'));
    await screen.click(screen.button('Add more…'));
    await screen.click(screen.button(field === 'Links' ? 'Add a link' : 'Add an e-mail address'));
    const person = async () => (await personView(kith, id))?.person;
    return { screen, person };
  }

  test('a link typed without its https:// gets it', async () => {
    const { screen, person } = await editing('Links');
    await screen.type('Links', 'mara.dev');
    await screen.click(screen.button('Save'));
    await screen.until(() => screen.container.querySelector('form') === null);
    expect((await person())?.links).toEqual(['https://mara.dev/']);
  });

  test.each(['Links', 'E-mail'] as const)(
    '%s that are none stay in the box, with what is wrong',
    async (field) => {
      const { screen, person } = await editing(field);
      await screen.type(field, 'ftp://mara');
      await screen.click(screen.button('Save'));
      await screen.until(() => screen.text().includes('"ftp://mara" is no'));
      expect(screen.field(field).value).toBe('ftp://mara');
      expect(await person()).toMatchObject({ links: [], emails: [] });
    },
  );
});
