// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { StatusField } from '../../../components/outreach/StatusField';
import { HowWeMetField } from '../../../components/people/HowWeMetField';
import { LineField } from '../../../components/people/LineField';
import { moveStatus } from '../../../utils/services/outreach';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { aDraft, aKith, aPerson } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

test('an edit does not overwrite what another tab wrote meanwhile, until it is saved once more', async () => {
  const kith = await aKith();
  const values = { name: 'Mara Okafor', headline: 'Technician' };
  const { id } = await savePerson(kith, aDraft({ values }));
  const field = async () => (
    <LineField person={(await kith.db.people.get(id)) ?? aPerson()} field="headline" />
  );
  const screen = await render(await field(), kith);
  await screen.click(screen.button('Edit: Headline'));
  await screen.type('Headline', 'Mine');
  await updatePerson(kith, id, { headline: 'Theirs' });
  const headline = async () => (await kith.db.people.get(id))?.headline;

  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('changed in another tab'));
  expect(await headline()).toBe('Theirs');
  expect(screen.field('Headline').value).toBe('Mine');

  await screen.click(screen.button('Save'));
  await screen.until(() => screen.container.querySelector('form') === null);
  expect(await headline()).toBe('Mine');
});

test('a choice made in a list that was open while another tab wrote does not overwrite it', async () => {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  const now = async () => (await kith.db.people.get(id)) ?? aPerson();
  const screen = await render(
    <>
      <HowWeMetField person={await now()} />
      <StatusField personId={id} status="saved" />
    </>,
    kith,
  );
  for (const [label, other, mine] of [
    ['How we met', () => updatePerson(kith, id, { howWeMet: 'alumni' }), 'event'],
    ['Status', () => moveStatus(kith, id, 'drafting'), 'sent'],
  ] as const) {
    screen.field(label).focus();
    await other();
    await screen.type(label, mine);
    await screen.until(() => screen.text().includes('changed in another tab'));
  }
  expect(await now()).toMatchObject({ howWeMet: 'alumni', status: 'drafting' });
});
