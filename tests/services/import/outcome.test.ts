import { expect, test } from 'vitest';
import type { RowChoice } from '../../../utils/domain/import-job';
import { outcomeOf } from '../../../utils/services/import/outcome';
import { planImport } from '../../../utils/services/import/plan';
import { anImportedFile, imported } from '../../support/an-import';
import { aKith } from '../../support/builders';

const MARA = { name: 'Mara Okafor', emails: ['mara@mail.example'], organization: 'Northside' };
const ANA = { name: 'Ana Ruiz', emails: ['ana@mail.example'] };

test.each([
  ['add', { 'people.csv:2': 'new' }],
  ['add', { 'people.csv:3': 'skip' }],
  ['replace', {}],
  ['skip', {}],
] as const)('what is foretold is what comes of it: %s, %o', async (rule, choices) => {
  const kith = await aKith();
  await imported(kith, [anImportedFile([MARA])]);
  const later = { ...MARA, organization: 'Riverbank', phones: ['+49 30 123456'] };
  const file = anImportedFile([later, ANA, { name: 'Li Wei' }]);
  const said: Record<string, RowChoice> = { ...choices };
  const { added, changed } = outcomeOf(await planImport(kith, [file]), said, rule);
  const { made } = await imported(kith, [file], { rule, choices: said });
  expect({ added, changed }).toEqual({ added: made.added, changed: made.changed });
});

test('a row that adds nothing is left, and so is one that names nobody', async () => {
  const kith = await aKith();
  await imported(kith, [anImportedFile([MARA])]);
  const plan = await planImport(kith, [anImportedFile([MARA, { name: ' ' }])]);
  expect(outcomeOf(plan, {}, 'add')).toEqual({ added: 0, changed: 0, left: 2 });
});
