// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FieldOf, ItemForm } from '../../../components/items/ItemForm';
import type { ItemInput, ItemTable } from '../../../utils/domain/items/items';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render, type Screen, someSurroundings } from '../../support/render';

afterEach(cleanUp);

interface Asked<T extends ItemTable> {
  fields: readonly FieldOf<T>[];
  more?: readonly FieldOf<T>[];
  start?: Partial<ItemInput<T>>;
  links?: Partial<Record<FieldOf<T>, { value: string; label: string }[]>>;
}

/** A form of this table; `saved` has what it gave, `closed` whether it went. */
async function opened<T extends ItemTable>(
  table: T,
  asked: Asked<T>,
  surroundings = someSurroundings(),
) {
  const kith = await aKith();
  const { id: mara } = await savePerson(kith, aDraft({ reminder: null }));
  const onSave = vi.fn(async (_: ItemInput<T>) => true);
  const onClose = vi.fn();
  const screen = await render(
    <ItemForm
      table={table}
      start={{}}
      {...asked}
      scratch="own:test"
      save="Save it"
      onSave={onSave}
      onClose={onClose}
    />,
    kith,
    surroundings,
  );
  await screen.until(() => screen.container.querySelector('form') !== null);
  const saved = () => onSave.mock.lastCall?.[0];
  return { screen, kith, mara, onSave, saved, onClose, surroundings };
}

const save = (screen: Screen) => screen.click(screen.button('Save it'));

function box(screen: Screen, label: string): HTMLInputElement {
  const found = [...screen.container.querySelectorAll('label')].find((one) =>
    one.textContent?.includes(label),
  );
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no box "${label}"`);
  return input;
}

/** The box in which people are found. */
function picker(screen: Screen): HTMLInputElement {
  const found = screen.container.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!found) throw new Error('no box to find people in');
  return found;
}

async function find(screen: Screen, letters: string) {
  const input = picker(screen);
  input.focus();
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  own?.set?.call(input, letters);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await screen.until(() => screen.container.querySelector('[role="option"]') !== null);
}

describe('the form of an item', () => {
  test('gives lines, texts, days, choices, flags and words as the row has them', async () => {
    const { screen, saved, onClose } = await opened('goals', {
      fields: ['statement', 'why', 'targetOn', 'state', 'stretch', 'skills'],
    });
    await screen.type('What I want to reach', 'Pass the exam');
    await screen.type('Why it matters', 'So that I\nmay lead.');
    await screen.type('By when', '2026-12-01');
    await screen.type('How it stands', 'reached');
    await screen.click(box(screen, 'A stretch'));
    await screen.type('Skills it takes', 'Sterile work,');
    await screen.type('Skills it takes', 'Patience,');
    await save(screen);
    expect(saved()).toMatchObject({
      statement: 'Pass the exam',
      why: 'So that I\nmay lead.',
      targetOn: '2026-12-01',
      state: 'reached',
      stretch: true,
      skills: ['Sterile work', 'Patience'],
      confidential: false,
    });
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('gives what may be left unsaid as null, and a number as a number', async () => {
    const { screen, saved } = await opened('progress', {
      fields: ['text', 'confidence'],
      start: { goalId: 'a-goal' },
    });
    await screen.type('What happened', 'Half of it');
    await save(screen);
    expect(saved()).toMatchObject({ confidence: null, goalId: 'a-goal' });
    await screen.type('How sure of reaching it, 1 to 5', '4');
    await save(screen);
    expect(saved()).toMatchObject({ confidence: 4 });
  });

  test('gives several of a few, in the order they were ticked', async () => {
    const { screen, saved, mara } = await opened('mentorships', {
      fields: ['supportSought', 'inside'],
      start: { personId: 'nobody' },
    });
    await screen.click(box(screen, 'Sponsorship'));
    await screen.click(box(screen, 'Coaching'));
    await screen.type('Where they work', 'outside');
    await save(screen);
    expect(saved()).toMatchObject({
      supportSought: ['sponsorship', 'coaching'],
      inside: 'outside',
    });
    expect(mara).not.toBe('');
  });

  test('lets an id be chosen of those handed in, and taken back', async () => {
    const links = { goalId: [{ value: 'a-goal', label: 'Pass the exam' }] };
    const { screen, saved } = await opened('actionItems', { fields: ['text', 'goalId'], links });
    await screen.type('What to do', 'Read the book');
    await screen.type('For which goal', 'a-goal');
    await save(screen);
    expect(saved()).toMatchObject({ goalId: 'a-goal' });
    await screen.type('For which goal', '');
    await save(screen);
    expect(saved()).toMatchObject({ goalId: null });
  });

  test('lets several be ticked of those handed in', async () => {
    const links = {
      mentorshipIds: [
        { value: 'one', label: 'Mara' },
        { value: 'two', label: 'Li' },
      ],
    };
    const { screen, saved } = await opened('goals', {
      fields: ['mentorshipIds'],
      start: { statement: 'Pass' },
      links,
    });
    await screen.click(box(screen, 'Li'));
    await save(screen);
    expect(saved()).toMatchObject({ mentorshipIds: ['two'] });
  });

  test('finds somebody by a few letters; the keyboard stays in the field', async () => {
    const { screen, saved, mara } = await opened('advice', { fields: ['personId', 'text'] });
    expect(document.activeElement).toBe(picker(screen));
    await find(screen, 'mar');
    await screen.press('Enter');
    await screen.until(() => screen.text().includes('Mara Okafor'));
    expect(document.activeElement).toBe(screen.button('Not Mara Okafor'));
    await screen.type('What they said', 'Ask early');
    await save(screen);
    expect(saved()).toMatchObject({ personId: mara });
    await screen.click(screen.button('Not Mara Okafor'));
    expect(document.activeElement).toBe(picker(screen));
  });

  test('says what is missing where it is missing, and brings the keyboard there', async () => {
    const { screen, onSave } = await opened('goals', { fields: ['why', 'statement'] });
    await save(screen);
    const statement = screen.field('What I want to reach');
    expect(document.activeElement).toBe(statement);
    expect(statement.getAttribute('aria-invalid')).toBe('true');
    expect(screen.text()).toContain('This is needed before it can be saved.');
    await screen.type('What I want to reach', 'Pass');
    expect(statement.hasAttribute('aria-invalid')).toBe(false);
    await save(screen);
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('says that somebody is missing', async () => {
    const { screen } = await opened('advice', { fields: ['text', 'personId'] });
    await screen.type('What they said', 'Ask early');
    await save(screen);
    expect(document.activeElement).toBe(picker(screen));
    expect(screen.container.querySelector('[role="alert"]')?.textContent).toContain('needed');
  });

  test.each([
    ['no web address', 'resources', 'Web address', 'javascript:alert(1)'],
    ['longer than can be kept', 'resources', 'Title', 'a'.repeat(501)],
  ] as const)('says what is wrong with a value: %s', async (words, table, label, value) => {
    const { screen, onSave } = await opened(table, {
      fields: ['title', 'address'],
      start: { title: 'A book' },
    });
    await screen.type(label, value);
    await save(screen);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.container.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(document.activeElement).toBe(screen.field(label));
  });

  test('unfolds more at the first field of it, and by itself where something is said or wrong', async () => {
    const asked = { fields: ['title'], more: ['note', 'address'] } as const;
    const { screen, onSave } = await opened('resources', asked);
    expect(screen.text()).not.toContain('Web address');
    await screen.click(screen.button('More'));
    expect(document.activeElement).toBe(screen.field('Note'));
    await screen.type('Title', 'A book');
    await screen.type('Web address', 'no address at all');
    await screen.click(screen.button('Less'));
    await save(screen);
    await screen.until(() => document.activeElement === screen.field('Web address'));
    expect(onSave).not.toHaveBeenCalled();
    await cleanUp();

    const again = await opened('resources', { ...asked, start: { title: 'A', note: 'By heart' } });
    expect(again.screen.field('Note').value).toBe('By heart');
  });

  test('lets the verb say what is wrong with a field that it does not ask', async () => {
    const { screen, onSave, onClose } = await opened('milestones', { fields: ['text'] });
    onSave.mockResolvedValueOnce(false);
    await screen.type('Step', 'Sign up');
    await save(screen);
    expect(onSave).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.field('Step').value).toBe('Sign up');
  });

  test('has what was half typed again after the page went, until it is saved or given up', async () => {
    const surroundings = someSurroundings();
    const asked = { fields: ['statement'], start: { why: 'For her' } } as const;
    const first = await opened('goals', asked, surroundings);
    await first.screen.type('What I want to reach', 'Pass the');
    await cleanUp();
    expect(surroundings.kept.size).toBe(1);

    const second = await opened('goals', asked, surroundings);
    expect(second.screen.field('What I want to reach').value).toBe('Pass the');
    await save(second.screen);
    expect(second.saved()).toMatchObject({ statement: 'Pass the', why: 'For her' });
    expect(surroundings.kept.size).toBe(0);
  });

  test('leaves alone what another kind of form kept under its name', async () => {
    const surroundings = someSurroundings();
    surroundings.kept.set('own:test', { statement: 7 });
    const { screen } = await opened('goals', { fields: ['statement'] }, surroundings);
    expect(screen.field('What I want to reach').value).toBe('');
  });

  test('is saved by Ctrl and Enter, with the word that was being typed, and given up by Escape', async () => {
    const { screen, saved } = await opened('goals', {
      fields: ['statement', 'skills'],
      start: { statement: 'Pass' },
    });
    await screen.type('Skills it takes', 'Patience');
    screen.field('Skills it takes').focus();
    await screen.press('Enter', { ctrlKey: true });
    expect(saved()).toMatchObject({ skills: ['Patience'] });
    await cleanUp();

    const other = await opened('goals', { fields: ['statement'] });
    await other.screen.type('What I want to reach', 'Pass');
    await other.screen.press('Escape');
    expect(other.onClose).toHaveBeenCalledOnce();
    expect(other.onSave).not.toHaveBeenCalled();
    expect(other.surroundings.kept.size).toBe(0);
  });

  test('saves once, however often it is asked', async () => {
    const { screen, onSave } = await opened('goals', {
      fields: ['statement'],
      start: { statement: 'Pass' },
    });
    let finish = (_: boolean) => {};
    onSave.mockReturnValueOnce(new Promise((done) => (finish = done)));
    await save(screen);
    screen.field('What I want to reach').focus();
    await screen.press('Enter', { ctrlKey: true });
    expect(onSave).toHaveBeenCalledOnce();
    finish(false);
  });
});
