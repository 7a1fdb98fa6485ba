// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { useLive } from '../../../components/hooks/useLive';
import { LogInteraction } from '../../../components/outreach/LogInteraction';
import { RestPlace } from '../../../components/outreach/RestPlace';
import { logInteraction } from '../../../utils/services/interactions';
import { savePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { aDraft, aKith, anInteractionInput } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

function Place({ id }: { id: string }) {
  const view = useLive((kith) => personView(kith, id), [id]);
  return view ? <RestPlace view={view} /> : null;
}

/** Somebody written to twice, the last time on the tenth: more than a week ago. */
async function triedTwice() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  for (const day of ['02', '10'])
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [id], at: `2026-11-${day}T10:00:00Z` }),
    );
  const screen = await render(<Place id={id} />, kith);
  await screen.until(() => screen.text().includes('Two tries'));
  const status = async () => (await personView(kith, id))?.person.status;
  return { kith, id, screen, status };
}

describe('after two tries', () => {
  test('they may rest with one press, and wake with another', async () => {
    const { screen, status } = await triedTwice();
    await screen.click(screen.button('Let it rest'));
    await screen.until(() => screen.text().includes('Resting since'));
    expect(await status()).toBe('resting');
    await screen.click(screen.button('Wake'));
    await screen.until(() => screen.text().includes('Mara Okafor is awake. Status: Sent.'));
    expect(await status()).toBe('sent');
  });

  test('until a day in words they are asked about again', async () => {
    const { kith, id, screen } = await triedTwice();
    await screen.click(screen.button('Until a day…'));
    await screen.type('Ask me again', 'in 1 week');
    await screen.click(screen.button('Let it rest'));
    await screen.until(() => screen.text().includes('You will be asked again'));
    const view = await personView(kith, id);
    expect(view?.reminders.map(({ kind, text }) => [kind, text])).toEqual([
      ['review', 'See whether to write again'],
    ]);
  });

  test('words that are no day let nobody rest', async () => {
    const { screen, status } = await triedTwice();
    await screen.click(screen.button('Until a day…'));
    await screen.type('Ask me again', 'when the cows come home');
    await screen.click(screen.button('Let it rest'));
    await screen.until(() => screen.text().includes('That is not a day Kith can read'));
    expect(await status()).toBe('sent');
  });
});

test('the log form says where it moved them, and one Undo takes both back', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft());
  const screen = await render(<LogInteraction person={{ id, name: 'Mara Okafor' }} />, kith);
  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('Kept with Mara Okafor, and moved to: Sent.'));
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('Taken back.'));
  const view = await personView(kith, id);
  expect(view?.person.status).toBe('saved');
  expect(view?.interactions).toEqual([]);
});
