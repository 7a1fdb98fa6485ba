import { expect, test } from 'vitest';
import { addToKnown } from '../../utils/domain/add-to-known';
import { aPerson } from '../support/builders';

const kept = aPerson({
  headline: 'Typed by me',
  location: 'Charlotte',
  about: 'Read earlier',
  tags: ['alumni'],
  origins: { location: { layer: 'recipe' }, about: { layer: 'recipe' } },
});

test('an empty value never overwrites', () => {
  const added = addToKnown(kept, { about: null, headline: '', tags: [] }, {});
  expect(added).toMatchObject({ tags: ['alumni'], origins: kept.origins });
  expect(added).not.toHaveProperty('about');
  expect(added).not.toHaveProperty('headline');
});

test('a page overwrites what a page gave, and nothing that was typed', () => {
  const origins = { headline: { layer: 'title' }, location: { layer: 'title' } };
  const added = addToKnown(kept, { headline: 'From a page', location: 'Raleigh' }, origins);
  expect(added).toMatchObject({ location: 'Raleigh', origins: { location: { layer: 'title' } } });
  expect(added).not.toHaveProperty('headline');
  expect(added.origins).not.toHaveProperty('headline');
});

test('what is typed now overwrites everything, and loses its origin', () => {
  const added = addToKnown(kept, { location: 'Durham', headline: 'Better words' }, {});
  expect(added).toMatchObject({ location: 'Durham', headline: 'Better words' });
  expect(added.origins).toEqual({ about: { layer: 'recipe' } });
});

test('lists are added to', () => {
  const values = { tags: ['ohsu'], emails: ['m@northside.example'] };
  expect(addToKnown(kept, values, {})).toMatchObject({
    tags: ['alumni', 'ohsu'],
    emails: ['m@northside.example'],
  });
});

test('a note is added under the one that is kept, once', () => {
  const noted = aPerson({ note: 'Met at the fair' });
  expect(addToKnown(noted, { note: 'Now in Raleigh' }, {})).toMatchObject({
    note: 'Met at the fair\n\nNow in Raleigh',
  });
  expect(addToKnown(noted, { note: 'Met at the fair' }, {})).not.toHaveProperty('note');
  expect(addToKnown(aPerson(), { note: 'New' }, {})).toMatchObject({ note: 'New' });
});
