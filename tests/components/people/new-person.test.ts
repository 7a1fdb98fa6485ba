import { expect, test } from 'vitest';
import { EMPTY_PERSON, isNewPerson, personDraftOf } from '../../../components/people/new-person';

test('a name is enough', () => {
  const draft = personDraftOf({ ...EMPTY_PERSON, name: ' Jo ' }, null);
  expect(draft.values).toMatchObject({ name: 'Jo', headline: null, links: [], note: null });
  expect(draft.reminder).toBeNull();
});

test('a link without its https:// gets it', () => {
  const link = (typed: string) =>
    personDraftOf({ ...EMPTY_PERSON, link: typed }, null).values.links;
  expect(link('github.com/jo')).toEqual(['https://github.com/jo']);
  expect(link('http://jo.example')).toEqual(['http://jo.example']);
});

test('a day makes a reminder', () => {
  expect(personDraftOf(EMPTY_PERSON, '2026-12-01').reminder).toMatchObject({
    on: '2026-12-01',
    kind: 'follow-up',
  });
});

test('a kept draft of another shape is not taken', () => {
  expect(isNewPerson(EMPTY_PERSON)).toBe(true);
  expect(isNewPerson({ ...EMPTY_PERSON, tags: 'x' })).toBe(false);
  expect(isNewPerson({ name: 'Jo' })).toBe(false);
});
