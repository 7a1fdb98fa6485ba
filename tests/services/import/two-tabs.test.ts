/** Two tabs, or two files, that bring the same people in at once: nobody comes twice, and nobody is lost. */
import { expect, test } from 'vitest';
import { runImport } from '../../../utils/services/import/run';
import { anImportedFile, begun, readAgain } from '../../support/an-import';
import { aKith } from '../../support/builders';

const people = [
  { name: 'Ana Ruiz', emails: ['ana@lab.example'] },
  { name: 'Li Wei' },
  { name: 'Tomasz Nowak', uid: '0f0e0d0c-0b0a-0908-0706-050403020100' },
  { name: 'Wren Adeyemi', links: ['https://www.linkedin.com/in/wren'] },
  { name: 'Ana Ruiz', emails: ['ana@lab.example'], phones: ['+1 704 555 0100'] },
];

test.each([
  ['the same file', people],
  ['its people the other way round', people.toReversed()],
])('%s, lot by lot side by side', async (_what, others) => {
  for (const [lot, lotOther] of [
    [1, 1],
    [1, 3],
    [2, 250],
  ]) {
    const [one, other] = [
      await aKith(`tabs-${lot}-${lotOther}`),
      await aKith(`tabs-${lot}-${lotOther}`),
    ];
    const jobs = [
      await begun(one, [anImportedFile(people)]),
      await begun(other, [anImportedFile(others)]),
    ] as const;
    const done = await Promise.all([
      runImport(one, jobs[0], { read: readAgain, lot: lot ?? 1 }),
      runImport(other, jobs[1], { read: readAgain, lot: lotOther ?? 1 }),
    ]);
    expect(done.map(({ state }) => state)).toEqual(['done', 'done']);
    const kept = await one.db.people.toArray();
    expect(kept.map(({ name }) => name).sort()).toEqual([
      'Ana Ruiz',
      'Li Wei',
      'Tomasz Nowak',
      'Wren Adeyemi',
    ]);
    expect(kept.find(({ name }) => name === 'Ana Ruiz')?.phones).toEqual(['+1 704 555 0100']);
    await one.db.delete();
    other.db.close();
  }
});
