import { describe, expect, test } from 'vitest';
import { parseRoute, peopleAddress, personAddress } from '../../../components/hooks/route';

describe('an address', () => {
  test.each([
    ['', 'today'],
    ['#/today', 'today'],
    ['#/lately', 'lately'],
    ['#/deleted', 'deleted'],
    ['#/settings', 'settings'],
    ['#/people/new', 'new-person'],
    ['#/something-of-a-later-version', 'today'],
  ])('%j shows %s', (hash, view) => {
    expect(parseRoute(hash).view).toBe(view);
  });

  test('of the list carries its filters', () => {
    const address = peopleAddress(new URLSearchParams({ q: 'a b', tag: 'c&d' }));
    const route = parseRoute(address);
    expect(route.view === 'people' && Object.fromEntries(route.query)).toEqual({
      q: 'a b',
      tag: 'c&d',
    });
    expect(peopleAddress(new URLSearchParams())).toBe('#/people');
  });

  test('of a person survives any id, and names the part of the page', () => {
    expect(parseRoute(personAddress('a/b?c#d'))).toEqual({
      view: 'person',
      id: 'a/b?c#d',
      tab: 'timeline',
    });
    expect(parseRoute(personAddress('x', 'about'))).toEqual({
      view: 'person',
      id: 'x',
      tab: 'about',
    });
  });

  test('that is torn shows something rather than nothing', () => {
    expect(parseRoute('#/people/%E0%A4%A')).toMatchObject({ view: 'person' });
  });
});
