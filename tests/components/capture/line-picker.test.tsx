// @vitest-environment jsdom
/** The page's lines beside the form: by keyboard alone, from a page nobody can read to a right person. */
import { describe, expect, it, vi } from 'vitest';
import { nextSpot } from '../../../components/capture/line-list';
import { ReviewPerson } from '../../../components/capture/ReviewPerson';
import { takeSnapshot } from '../../../utils/capture/snapshot';
import type { CaptureResult } from '../../../utils/domain/capture-result';
import { pageLinesIn } from '../../../utils/services/page-lines';
import { aCapture, NOBODY } from '../../support/a-capture';
import { aKith } from '../../support/builders';
import { openPage } from '../../support/saved-page';
import { act, click, field, press, settle, show, someSurroundings, type } from '../../support/show';

const ADDRESS = 'https://guild.example/members/7';
const PAGE = `<nav>Home</nav><p><b>Ana Ruiz, PhD (she/her)</b></p>
  <p>Baker · Old Mill</p><p>Leeds</p><p>She bakes.</p><p>And teaches.</p>`;
const UNKNOWN = aCapture({
  outcome: 'unsupported',
  address: ADDRESS,
  site: 'guild.example',
  recipe: null,
  person: NOBODY,
  provenance: {},
  keys: [],
});

async function picker(capture: CaptureResult = UNKNOWN, html = PAGE) {
  const kith = await aKith();
  const document = openPage(html, ADDRESS);
  const lines = pageLinesIn(takeSnapshot(document), document);
  const surroundings = { ...someSurroundings(), readLines: async () => lines };
  const onReadAgain = vi.fn();
  const form = <ReviewPerson capture={capture} onReadAgain={onReadAgain} isReading={false} />;
  const { root } = await show(form, kith, surroundings);
  return { kith, root, onReadAgain };
}

const box = (root: Element) => root.querySelector('[role="combobox"][aria-controls$="-lines"]');
const labelOf = (root: Element) => root.querySelector(`label[for="${box(root)?.id}"]`)?.textContent;
const chosen = (root: Element) => root.querySelector('[aria-selected="true"]')?.textContent;

describe('the line picker', () => {
  it('fills one field after another by arrows and Enter, and the person is saved with their origin', async () => {
    const { kith, root } = await picker();
    await click(root, 'Pick from the page');
    await settle(() => document.activeElement === box(root));
    expect(chosen(root)).toBe('Ana Ruiz, PhD (she/her)');
    await press('Enter');
    expect(labelOf(root)).toBe('Headline');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(chosen(root)).toBe('Baker');
    await press('Enter');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(chosen(root)).toBe('Old Mill');
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    expect(labelOf(root)).toBe('Pronouns');
    await press('Enter', { ctrlKey: true });
    await settle(() => root.textContent?.includes('is saved.') ?? false);
    const [person] = await kith.db.people.toArray();
    expect(person).toMatchObject({
      name: 'Ana Ruiz',
      credentials: ['PhD'],
      pronouns: 'she/her',
      headline: 'Baker',
      organization: 'Old Mill',
      location: 'Leeds',
    });
    expect(person?.origins).toMatchObject({ name: { layer: 'user', basis: 'picked' } });
  });

  it('takes several lines for the note and stays there; what is typed stays typed', async () => {
    const { kith, root } = await picker();
    await click(root, 'Pick from the page');
    await settle(() => box(root) !== null);
    await type(box(root), 'Ana R.');
    const [note] = [...root.querySelectorAll('label')].filter((one) => one.textContent === 'Note');
    await click(root, 'Show menus');
    await type(field(root, 'Find a line…'), 'she');
    await act(async () => note?.querySelector('input')?.click());
    await settle(() => labelOf(root) === 'Note');
    await press('ArrowDown');
    await press('Enter');
    await type(field(root, 'Find a line…'), 'teaches');
    await press('Enter', {}, field(root, 'Find a line…'));
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'She bakes.\nAnd teaches.');
    await press('Enter', { ctrlKey: true });
    await settle(() => root.textContent?.includes('is saved.') ?? false);
    const [person] = await kith.db.people.toArray();
    expect(person).toMatchObject({ name: 'Ana R.', origins: {} });
  });

  it('is closed by Escape, which leaves the popup open', async () => {
    const { root } = await picker();
    await click(root, 'Pick from the page');
    await settle(() => document.activeElement === box(root));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => document.activeElement?.dispatchEvent(key));
    await settle(() => box(root) === null);
    expect(key.defaultPrevented).toBe(true);
  });

  it('teaches a recipe once a name was picked, and says what it is for', async () => {
    const { kith, root } = await picker();
    await click(root, 'Pick from the page');
    await settle(() => document.activeElement === box(root));
    await press('Enter');
    await click(root, 'Read pages like');
    await settle(() => root.textContent?.includes('asks you once') ?? false);
    const [recipe] = await kith.db.recipes.toArray();
    expect(recipe).toMatchObject({ host: 'guild.example', path: '/members/*', state: 'trying' });
  });

  it('says why there are no lines', async () => {
    const kith = await aKith();
    const form = <ReviewPerson capture={UNKNOWN} onReadAgain={vi.fn()} isReading={false} />;
    for (const [why, words] of [
      ['moved', 'another page by now'],
      ['unreadable', 'does not let Kith see'],
    ] as const) {
      const around = { ...someSurroundings(), readLines: async () => why };
      const { root, close } = await show(form, kith, around);
      await click(root, 'Pick from the page');
      await settle(() => root.textContent?.includes(words) ?? false);
      await close();
    }
  });

  it('is a quiet offer on a page that was read', async () => {
    const { root } = await picker(aCapture());
    expect(root.querySelectorAll('.Banner')).toHaveLength(0);
    await click(root, 'Pick from the page');
    await settle(() => box(root) !== null);
    expect(box(root)).toHaveProperty('value', 'Mara Okafor');
  });
});

describe('a page read by the user’s own recipe', () => {
  const read = (state: string) =>
    aCapture({ outcome: 'ambiguous', recipe: `own:r1@${state}`, address: ADDRESS });

  async function withRecipe(state: string) {
    const shown = await picker(read(state));
    const { kith } = shown;
    const row = { id: 'r1', host: 'guild.example', state: 'trying', usedAt: null, missedAt: null };
    await kith.db.recipes.put({ ...row, _c: { _: '0mi9b00000000abcdefghij' }, _s: 2 } as never);
    return shown;
  }

  it('is asked about once, and a yes confirms it', async () => {
    const { kith, root, onReadAgain } = await withRecipe('trying');
    await settle(() => root.textContent?.includes('Is it right?') ?? false);
    await click(root, 'Yes, that is right');
    await settle(() => onReadAgain.mock.calls.length > 0);
    expect(await kith.db.recipes.get('r1')).toMatchObject({ state: 'confirmed' });
  });

  it('that was read wrong opens the lines, and can be forgotten', async () => {
    const { kith, root } = await withRecipe('trying');
    await settle(() => root.textContent?.includes('Is it right?') ?? false);
    await click(root, 'Not quite');
    await settle(() => box(root) !== null);
    await click(root, 'Stop reading such pages');
    await settle(() => root.textContent?.includes('no longer reads') ?? false);
    expect((await kith.db.recipes.get('r1'))?._del).toBeDefined();
  });

  it('gone stale says so calmly', async () => {
    const { root } = await withRecipe('stale');
    await settle(() => root.textContent?.includes('no longer as you showed') ?? false);
    expect(root.querySelector('.Banner.is-danger')).toBeNull();
  });
});

describe('keys', () => {
  const line = { id: 0, isHeading: false, block: 0, isAside: false };
  const lines = [
    { ...line, text: 'A, B' },
    { ...line, text: 'C' },
  ];
  it.each([
    ['ArrowDown', { index: 0, part: 1 }, { index: 1, part: -1 }],
    ['ArrowDown', { index: 1, part: -1 }, { index: 1, part: -1 }],
    ['ArrowUp', { index: 0, part: 0 }, { index: 0, part: -1 }],
    ['ArrowRight', { index: 0, part: -1 }, { index: 0, part: 0 }],
    ['ArrowRight', { index: 0, part: 1 }, { index: 0, part: 1 }],
    ['ArrowLeft', { index: 0, part: 0 }, { index: 0, part: -1 }],
    ['ArrowLeft', { index: 0, part: -1 }, null],
    ['ArrowRight', { index: 1, part: -1 }, null],
    ['x', { index: 0, part: -1 }, null],
  ])('%s from %j leads to %j', (key, from, to) => {
    expect(nextSpot(key, from, lines, 'ArrowRight')).toEqual(to);
  });

  it('are mirrored where text runs the other way', () => {
    const from = { index: 0, part: -1 };
    expect(nextSpot('ArrowLeft', from, lines, 'ArrowLeft')).toEqual({ index: 0, part: 0 });
    expect(nextSpot('ArrowDown', from, [], 'ArrowLeft')).toBeNull();
  });
});
