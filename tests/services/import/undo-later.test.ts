/** An import taken back after its people became the user's own: edited, logged, put together, deleted, erased. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erasePerson } from '../../../utils/services/erase';
import { undoImport } from '../../../utils/services/import/undo-import';
import { logInteraction } from '../../../utils/services/interactions';
import { mergePeople } from '../../../utils/services/merge';
import { deletePerson, savePerson, updatePerson } from '../../../utils/services/people';
import { anImportedFile, imported } from '../../support/an-import';
import { aDraft, aKith, anInteractionInput, type TestKith } from '../../support/builders';
import { expectDerivedInStep } from '../../support/derived';

const NAMES = ['Ana Ruiz', 'Li Wei', 'Tomasz Nowak', 'Wren Adeyemi', 'Zoe Park'];
const people = NAMES.map((name) => ({
  name,
  emails: [`${name[0]}@x.example`],
  note: 'From the file',
}));

type Verb = 'edit' | 'log' | 'merge' | 'mergeWithMine' | 'delete' | 'erase';
const VERBS: Verb[] = ['edit', 'log', 'merge', 'mergeWithMine', 'delete', 'erase'];
const steps = fc.array(
  fc.record({ verb: fc.constantFrom(...VERBS), at: fc.nat(4), with: fc.nat(4) }),
  { maxLength: 5 },
);

async function done(
  kith: TestKith,
  ids: readonly string[],
  mine: string,
  step: { verb: Verb; at: number; with: number },
) {
  const [id = '', other = ''] = [ids[step.at], ids[step.with]];
  switch (step.verb) {
    case 'edit':
      return updatePerson(kith, id, { headline: 'My word' });
    case 'log':
      return logInteraction(kith, anInteractionInput({ personIds: [id], text: 'My talk' }));
    case 'merge':
      return mergePeople(kith, id, other);
    case 'mergeWithMine':
      return mergePeople(kith, id, mine);
    case 'delete':
      return deletePerson(kith, id);
    case 'erase':
      return erasePerson(kith, id);
  }
}

test('nothing of the user’s own goes, whatever they did meanwhile, and everything else does', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom(1, 2, 250), async (steps, lot) => {
      const kith = await aKith();
      const { id: mine } = await savePerson(
        kith,
        aDraft({ values: { name: 'Mara Okafor', note: 'Mine' } }),
      );
      const { id: job } = await imported(kith, [anImportedFile(people)], {}, { lot });
      const rows = await kith.db.people.toArray();
      const theirs = NAMES.map((name) => rows.find((row) => row.name === name)?.id ?? '');
      const touched = new Set<string>();
      for (const step of steps) {
        const did = await done(kith, theirs, mine, step).then(
          () => true,
          () => false,
        );
        if (did) {
          touched.add(theirs[step.at] ?? '');
          if (step.verb === 'merge') touched.add(theirs[step.with] ?? '');
        }
      }
      const said = async () => {
        const living = (await kith.db.people.toArray()).filter(({ _del }) => _del === undefined);
        const talks = (await kith.db.interactions.toArray()).filter(
          ({ _del }) => _del === undefined,
        );
        return {
          words: living.filter(({ headline }) => headline === 'My word').map(({ id }) => id),
          talks: talks.map(({ id, personIds }) => [id, personIds]),
          names: living.map(({ id }) => id),
          // Erased, where they were put together with somebody who was.
          mine: living.find(({ id }) => id === mine)?.name,
        };
      };
      const before = await said();
      await undoImport(kith, job);
      const after = await said();
      expect(after.words).toEqual(before.words);
      expect(after.talks).toEqual(before.talks);
      expect(after.mine).toEqual(before.mine);
      for (const id of theirs)
        if (!touched.has(id)) expect((await kith.db.people.get(id))?._del).toBeDefined();
      await expectDerivedInStep(kith);
      await undoImport(kith, job);
      expect(await said()).toEqual(after);
      kith.db.close();
    }),
    { numRuns: 60 },
  );
});
