import { expect, test } from 'vitest';
import { differences } from '../../utils/domain/suggestions';
import { aCapture, NOBODY } from '../support/a-capture';
import { aPerson } from '../support/builders';

const kept = aPerson({
  pronouns: 'she/her',
  credentials: ['CPhT'],
  links: ['https://www.linkedin.com/in/mara-okafor/'],
  degree: 2,
  origins: { headline: {} },
});

test('a page that says the same differs in nothing', () => {
  expect(differences(kept, aCapture())).toEqual([]);
});

test('what changed is told with both values, and whether the user typed the kept one', () => {
  const page = aCapture({ person: { headline: 'Pharmacy Manager', location: 'Raleigh' } });
  expect(differences(kept, page)).toEqual([
    {
      field: 'headline',
      before: 'Lead Pharmacy Technician',
      after: 'Pharmacy Manager',
      typed: false,
    },
    { field: 'location', before: 'Charlotte', after: 'Raleigh', typed: true },
  ]);
});

test('an empty page, or one about somebody else, never takes anything away', () => {
  expect(differences(kept, aCapture({ person: NOBODY }))).toEqual([]);
  const wall = aCapture({ outcome: 'wall', person: { name: 'Sign in' } });
  expect(differences(kept, wall)).toEqual([]);
});

test('a list that the page cut short is no news', () => {
  const position = {
    title: 'Technician',
    organization: 'Northside',
    start: null,
    end: null,
    current: true,
  };
  const page = aCapture({ person: { positions: [position] }, cut: ['positions'] });
  expect(differences({ ...kept, positions: [position, position] }, page)).toEqual([]);
  expect(differences(kept, page)).toMatchObject([{ field: 'positions' }]);
});

test('links are added to those kept', () => {
  const page = aCapture({ person: { links: ['https://okafor.example/'] } });
  expect(differences(kept, page)).toMatchObject([
    { field: 'links', after: [...kept.links, 'https://okafor.example/'] },
  ]);
});
