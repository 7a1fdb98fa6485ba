// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { TextOfThings } from '../../../components/items/TextOfThings';
import { addItem } from '../../../utils/services/items';
import { savePerson } from '../../../utils/services/people';
import { allThings } from '../../../utils/services/things';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

test('a text of what belongs to something confidential does not bear its name', async () => {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  const { id } = await addItem(kith, 'mentorships', {
    personId: mara,
    about: 'Leaving the hospital',
    confidential: true,
  });
  await addItem(kith, 'actionItems', { personId: mara, mentorshipId: id, text: 'Ask for shifts' });
  const writeText = vi.fn(async (_text: string) => {});
  Object.assign(navigator, { clipboard: { writeText } });
  const all = await allThings(kith);
  const screen = await render(<TextOfThings found={all} all={all} of={id} />, kith);
  await screen.click(screen.button('Copy as text'));
  const [copied] = writeText.mock.calls.at(-1) ?? [];
  expect(copied).toContain('Ask for shifts');
  expect(copied).not.toContain('Leaving the hospital');
});
