import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/capture/candidate';
import { toRows } from '../../utils/capture/people-rows';

const aCard = (person: Candidate['person']): Candidate => ({
  claim: 'mentioned',
  layer: 'machine-readable',
  basis: 'microformat',
  confidence: 'medium',
  person,
  keys: [],
  cut: [],
});

test('a row has the key of the address it leads to, and of no other', () => {
  const rows = toRows([
    aCard({ name: 'Ana Ruiz', links: ['https://www.linkedin.com/in/ana-ruiz/'] }),
    aCard({ name: 'Tomasz Nowak', links: ['https://northside.example/nowak'] }),
    aCard({ name: 'Mara Okafor' }),
    aCard({ name: 'Mara Okafor', links: ['https://github.com/mara'] }),
  ]);
  expect(rows.map(({ name, key }) => [name, key])).toEqual([
    ['Ana Ruiz', 'linkedin:ana-ruiz'],
    ['Tomasz Nowak', null],
    ['Mara Okafor', 'github:mara'],
  ]);
});
