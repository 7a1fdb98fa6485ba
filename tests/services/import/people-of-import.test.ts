import { expect, test } from 'vitest';
import { peopleOfImport } from '../../../utils/services/import/people-of-import';
import { savePerson } from '../../../utils/services/people';
import { anImportedFile, imported } from '../../support/an-import';
import { aDraft, aKith } from '../../support/builders';

test('an import knows whom it made and changed, not who was there or came with another', async () => {
  const kith = await aKith();
  await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  const wei = { name: 'Li Wei', emails: ['li@x.example'] };
  const before = await imported(kith, [anImportedFile([wei])]);
  const { id } = await imported(kith, [
    anImportedFile([{ name: 'Ana Ruiz' }, { ...wei, phones: ['+1 704 555 0100'] }]),
  ]);
  const ids = [...((await peopleOfImport(kith, id)) ?? [])];
  const people = await kith.db.people.bulkGet(ids);
  expect(people.map((one) => one?.name).toSorted()).toEqual(['Ana Ruiz', 'Li Wei']);
  expect((await peopleOfImport(kith, before.id))?.size).toBe(1);
  expect(await peopleOfImport(kith, 'gone')).toBeNull();
});
