import { expect, test } from 'vitest';
import {
  EMPTY_PERSON,
  isByHandDraft,
  personDraftOf,
} from '../../../components/people/person-by-hand';

test('a name is enough', () => {
  const draft = personDraftOf({ ...EMPTY_PERSON, name: ' Jo ' }, null);
  expect(draft.values).toMatchObject({ name: 'Jo', headline: null, links: [], note: null });
  expect(draft.reminder).toBeNull();
});

test('a link is handed on as it was typed, for the door to read or refuse', () => {
  const links = (link: string) => personDraftOf({ ...EMPTY_PERSON, link }, null).values.links;
  expect(links(' github.com/jo ')).toEqual(['github.com/jo']);
  expect(links(' ')).toEqual([]);
});

test('a day makes a reminder', () => {
  expect(personDraftOf(EMPTY_PERSON, '2026-12-01').reminder).toMatchObject({
    on: '2026-12-01',
    kind: 'follow-up',
  });
});

test('a kept draft of another shape is not taken', () => {
  expect(isByHandDraft(EMPTY_PERSON)).toBe(true);
  expect(isByHandDraft({ ...EMPTY_PERSON, tags: 'x' })).toBe(false);
  expect(isByHandDraft({ name: 'Jo' })).toBe(false);
});
