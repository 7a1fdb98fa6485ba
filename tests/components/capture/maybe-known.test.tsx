// @vitest-environment jsdom
/** "Yes, the same" after something was typed: none of it may vanish with the form. */
import { expect, test, vi } from 'vitest';
import { MaybeKnown } from '../../../components/capture/MaybeKnown';
import { savePerson } from '../../../utils/services/people';
import { aCapture } from '../../support/a-capture';
import { aDraft, aKith } from '../../support/builders';
import { click, field, settle, show, someSurroundings, type } from '../../support/show';

test('what was typed before the answer is added to whom it is about, as one action with it', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor', note: 'Kind.' } }));
  const person = await kith.db.people.get(id);
  if (!person) throw new Error('Nobody was saved.');
  const scratch = new Map<string, unknown>();
  const capture = aCapture({ keys: [], address: 'https://guild.example/members/7' });
  const { root } = await show(
    <MaybeKnown person={person} capture={capture} onReadAgain={vi.fn()} isReading={false} />,
    kith,
    someSurroundings(scratch),
  );
  await type(field(root, 'Why I am saving them'), 'Knows IV rooms.');
  const before = await kith.db.history.count();
  await click(root, 'Yes, the same');
  await settle(() => root.querySelector('.KnownPerson') !== null);

  expect(await kith.db.people.get(id)).toMatchObject({ note: 'Kind.\n\nKnows IV rooms.' });
  expect(await kith.db.history.count()).toBe(before + 1);
  expect(scratch.size).toBe(0);
});
