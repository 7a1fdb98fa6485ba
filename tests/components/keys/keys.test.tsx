// @vitest-environment jsdom
import { afterEach, describe, expect, it, test } from 'vitest';
import { HelpKey } from '../../../components/keys/HelpKey';
import { FIND, isKey, REDO, SAVE, UNDO } from '../../../components/keys/shortcuts';
import { aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

const key = (key: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...held });

describe('a shortcut', () => {
  it.each([
    ['Ctrl K finds', FIND, key('k', { ctrlKey: true }), true],
    ['⌘ K finds', FIND, key('k', { metaKey: true }), true],
    ['K with caps lock finds', FIND, key('K', { ctrlKey: true }), true],
    ['k alone does not', FIND, key('k'), false],
    ['Ctrl Shift K is the browser’s', FIND, key('K', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl Z undoes', UNDO, key('z', { ctrlKey: true }), true],
    ['Ctrl Shift Z does not undo', UNDO, key('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl Shift Z does again', REDO, key('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Ctrl Enter saves', SAVE, key('Enter', { ctrlKey: true }), true],
    ['Enter alone does not', SAVE, key('Enter'), false],
  ])('%s', (_, shortcut, event, expected) => {
    expect(isKey(event, shortcut)).toBe(expected);
  });
});

test('"?" shows every key by its place, with those that the browser has set', async () => {
  const screen = await render(<HelpKey />, await aKith());
  await screen.until(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }),
    );
    return document.querySelector('[role="dialog"]') !== null;
  });
  const text = () => document.querySelector('[role="dialog"]')?.textContent ?? '';
  await screen.until(() => text().includes('Alt+Shift+D'));
  for (const words of [
    'Anywhere',
    'In lists',
    'On the board',
    'Ctrl K',
    'Show what is due today',
    'no key',
  ])
    expect(text()).toContain(words);
});
