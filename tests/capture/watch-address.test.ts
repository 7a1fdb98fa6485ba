/** The page watcher tells of each new address once, and falls silent when Kith is gone. */
import { describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../utils/capture/watch-address';

/** A window of which a test moves the address. */
function aWindow(hasNavigation: boolean) {
  const target = new EventTarget();
  const navigation = hasNavigation ? new EventTarget() : undefined;
  const location = { href: 'https://site.example/a' } as Location;
  const setInterval = vi.fn<(look: () => void, every: number) => number>(() => 1);
  const view = {
    location,
    setInterval,
    addEventListener: target.addEventListener.bind(target),
    ...(navigation ? { navigation } : {}),
  } as unknown as Parameters<typeof watchAddress>[0];
  const move = (href: string) => {
    location.href = href;
    navigation?.dispatchEvent(new Event('currententrychange'));
  };
  return { view, move, target, setInterval };
}

describe('the page watcher', () => {
  test('tells at once, then of each other address, and of the same one never again', () => {
    const { view, move, setInterval } = aWindow(true);
    const tell = vi.fn(() => true);
    watchAddress(view, tell);
    move('https://site.example/b');
    move('https://site.example/b');
    move('https://site.example/a');
    expect(tell).toHaveBeenCalledTimes(3);
    expect(setInterval).not.toHaveBeenCalled();
  });

  test('looks now and then where no event tells', () => {
    const { view, move, setInterval } = aWindow(false);
    const tell = vi.fn(() => true);
    watchAddress(view, tell);
    move('https://site.example/b');
    setInterval.mock.calls[0]?.[0]();
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test('tells again of a page that came back from memory', () => {
    const { view, target } = aWindow(true);
    const tell = vi.fn(() => true);
    watchAddress(view, tell);
    target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(tell).toHaveBeenCalledTimes(1);
    target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test('asks no more once Kith is gone', () => {
    const { view, move } = aWindow(true);
    const tell = vi.fn(() => false);
    watchAddress(view, tell);
    move('https://site.example/b');
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
