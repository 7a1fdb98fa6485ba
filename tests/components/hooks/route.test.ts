import { describe, expect, test } from 'vitest';
import {
  draftAddress,
  parseRoute,
  peopleAddress,
  personAddress,
  templateAddress,
  writeAddress,
} from '../../../components/hooks/route';

describe('an address', () => {
  test.each([
    ['', 'today'],
    ['#/today', 'today'],
    ['#/lately', 'lately'],
    ['#/deleted', 'deleted'],
    ['#/settings', 'settings'],
    ['#/people/new', 'new-person'],
    ['#/reminder/touch%3Aa', 'reminder'],
    ['#/reminder', 'today'],
    ['#/drafts', 'drafts'],
    ['#/write', 'drafts'],
    ['#/mentorships/new?person=a', 'new-mentorship'],
    ['#/mentorships/a/close', 'closing'],
    ['#/templates', 'templates'],
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

  test('of writing to somebody says whom, and for what where it is known', () => {
    expect(parseRoute(writeAddress('a/b', 'thank-you'))).toEqual({
      view: 'write',
      personId: 'a/b',
      purpose: 'thank-you',
    });
    expect(parseRoute(writeAddress('x'))).toMatchObject({ personId: 'x', purpose: null });
    expect(parseRoute('#/write/x?purpose=of-a-later-version')).toMatchObject({ purpose: null });
  });

  test('of drafts and templates survives any id', () => {
    expect(parseRoute(draftAddress('d/1'))).toEqual({ view: 'draft', id: 'd/1' });
    expect(parseRoute(templateAddress('kith:advice/warm/short'))).toEqual({
      view: 'template',
      id: 'kith:advice/warm/short',
    });
  });

  test('that is torn shows something rather than nothing', () => {
    expect(parseRoute('#/people/%E0%A4%A')).toMatchObject({ view: 'person' });
  });
});
